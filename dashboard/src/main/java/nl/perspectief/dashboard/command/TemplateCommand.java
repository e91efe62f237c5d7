package nl.perspectief.dashboard.command;

import java.util.concurrent.Callable;

@picocli.CommandLine.Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
