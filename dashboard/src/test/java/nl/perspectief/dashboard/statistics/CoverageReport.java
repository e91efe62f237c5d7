package nl.perspectief.dashboard.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes docs/coverage.md: how often the intervals hold what they promise. */
final class CoverageReport {

    private static final int DRAWS = 20_000;

    private static final String HEAD =
            """
            # Do the intervals hold what they promise?

            Each line is a situation of which the truth is known, drawn 20 000 times: how often the 95 % interval held the truth, or
            how often a test or a limit rightly kept silent where there was nothing to see. With so many draws the last digit moves by
            about 0.3. The class `CoverageReport`, beside the tests of the package `statistics`, writes this file; a test draws a
            thousand times and stops the build when a method strays.

            What is left out before it is shown (a mean without spread, a curve that ends before the day asked for) counts as silent.
            Censoring here is chance. What censoring at the last confirmation does to retention is another matter: for that the low
            and high bound stand beside it.

            | Method | Situation | Promised | Held |
            |---|---|--:|--:|
            """;

    private CoverageReport() {}

    /** Takes the file to write. */
    public static void main(String[] arguments) throws IOException {
        var report = new StringBuilder(HEAD);
        for (Simulation simulation : Simulations.all()) {
            report.append(line(simulation)).append('\n');
        }
        Files.writeString(Path.of(arguments[0]), report);
    }

    /** The line's beginning is how the test finds it. */
    private static String line(Simulation simulation) {
        return String.format(
                Locale.ROOT,
                "%s%.1f %% | %.1f %% |",
                beginning(simulation),
                100 * simulation.promised(),
                100 * simulation.share(DRAWS));
    }

    static String beginning(Simulation simulation) {
        return "| %s | %s | ".formatted(simulation.method(), simulation.situation());
    }
}
