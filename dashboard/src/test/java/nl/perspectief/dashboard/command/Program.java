package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, as a person starts it. */
final class Program {

    private Program() {}

    /** What a process said and how it ended. */
    record Ended(int code, String out, String err) {}

    static Process start(String... arguments) throws IOException {
        return start(Main.class, arguments);
    }

    /** Another main class, as the program is started. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        return start(main, Runtime.getRuntime().availableProcessors(), Map.of(), arguments);
    }

    /** With settings in its environment. */
    static Process start(Map<String, String> settings, String... arguments) throws IOException {
        return start(Main.class, Runtime.getRuntime().availableProcessors(), settings, arguments);
    }

    private static Process start(
            Class<?> main, int cores, Map<String, String> settings, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:ActiveProcessorCount=" + cores);
        // as the launcher does, where a run ends before the best compiler pays itself back
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        return builder.start();
    }

    static Ended run(String... arguments) throws Exception {
        return ended(start(arguments));
    }

    /** As on a machine with so many cores. */
    static Ended runOnCores(int cores, String... arguments) throws Exception {
        return ended(start(Main.class, cores, Map.of(), arguments));
    }

    static Ended ended(Process process) throws Exception {
        var err = new StringBuilder();
        var reader =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        process.errorReader()
                                                .lines()
                                                .forEach(l -> err.append(l).append('\n')));
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(3, TimeUnit.MINUTES);
        reader.join();
        return new Ended(process.exitValue(), out, err.toString());
    }
}
