package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTest {

    private static final int DRAWS = 1_000;

    /**
     * Wilson with ten people and a share of one in ten has 92.7 per cent, and chance takes its
     * part.
     */
    private static final double STRAYS = 0.035;

    @ParameterizedTest
    @MethodSource("nl.perspectief.dashboard.statistics.Simulations#all")
    void holdsWhatItPromises(Simulation simulation) {
        assertThat(simulation.share(DRAWS)).isGreaterThan(simulation.promised() - STRAYS);
    }

    @Test
    void isReportedInTheDocuments() throws Exception {
        String report = Files.readString(Path.of("..", "docs", "coverage.md"));

        assertThat(Simulations.all())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(report).contains(CoverageReport.beginning(one)));
    }
}
