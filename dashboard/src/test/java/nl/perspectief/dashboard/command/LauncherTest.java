package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says on a machine where something is missing. */
class LauncherTest {

    private static final List<String> TOOLS =
            List.of("sed", "dirname", "readlink", "find", "head", "touch");

    @TempDir Path machine;
    private Path project;
    private Path tools;

    /** A machine with little on it: the launcher's usual folders for a JDK lead nowhere. */
    @BeforeEach
    void setUp() throws IOException {
        project = Files.createDirectory(machine.resolve("project"));
        tools = Files.createDirectory(machine.resolve("tools"));
        var launcher =
                Files.readString(Path.of("..", "perspectief"))
                        .replace("/usr/lib/jvm/", machine + "/jvm/")
                        .replace("/opt/", machine + "/opt/")
                        .replace("/Library/", machine + "/Library/");
        Files.writeString(project.resolve("perspectief"), launcher);
        for (var tool : TOOLS) {
            program(tools.resolve(tool), "exec %s \"$@\"".formatted(where(tool)));
        }
    }

    @Test
    void withoutJavaItSaysWhatIsMissing() throws Exception {
        assertThat(launch()).isEqualTo(JDK_IS_MISSING);
    }

    @Test
    void anOldJavaOnThePathIsAsGoodAsNone() throws Exception {
        var old = jdk("opt-old", "17.0.9");
        Files.createSymbolicLink(tools.resolve("java"), old.resolve("bin/java"));

        assertThat(launch()).isEqualTo(JDK_IS_MISSING);
    }

    @Test
    void withoutMavenItSaysWhatIsMissing() throws Exception {
        jdk("jvm/temurin-25", "25.0.3");

        var ended = launch();

        assertThat(ended.code).isEqualTo(2);
        assertThat(ended.err).startsWith("Maven (mvn) ontbreekt.").endsWith("opnieuw.\n");
    }

    private static final Ended JDK_IS_MISSING =
            new Ended(
                    2,
                    "JDK 25 is niet gevonden. Installeer een JDK 25 (bijvoorbeeld Temurin) of zet"
                            + " JAVA_HOME op de map ervan.\n");

    private record Ended(int code, String err) {}

    private Path jdk(String folder, String version) throws IOException {
        var home = machine.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        for (var name : List.of("java", "javac")) {
            program(home.resolve("bin").resolve(name), "exit 0");
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        return home;
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n%s\n".formatted(line));
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Ended launch() throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder("/bin/sh", project.resolve("perspectief").toString(), "check");
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", machine.toString());
        builder.environment().put("JAVA_HOME", machine.resolve("nowhere").toString());
        var process = builder.start();
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), err);
    }

    private static Path where(String tool) {
        return List.of("/usr/bin/", "/bin/").stream()
                .map(folder -> Path.of(folder + tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
