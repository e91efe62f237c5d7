package nl.perspectief.dashboard.command;

import java.util.concurrent.Callable;

@picocli.CommandLine.Command(name = "samples")
final class SamplesCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
