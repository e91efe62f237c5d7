package nl.perspectief.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.RetentionFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionExportTest {

    @TempDir private static Path folder;

    private static PublishedFixture figures;

    @BeforeAll
    static void publish() throws SQLException, IOException {
        figures = RetentionFigures.create(folder.resolve("figures.duckdb"));
    }

    @AfterAll
    static void close() throws SQLException {
        figures.close();
    }

    @Test
    void writesARowForEachDayOfTheMainCurve() throws IOException {
        assertThat(export(List.of(), "2024-K3", null))
                .isEqualTo(
                        """
                        group,day,at_risk,events,censored,survival,lower_95,upper_95,low,high
                        ALL,30,10,1,0,0.9,0.473009271362,0.985281393367,0.9,0.9
                        ALL,45,9,1,0,0.8,0.408690781633,0.945872645839,0.8,0.8
                        ALL,60,8,0,1,0.8,0.408690781633,0.945872645839,0.8,0.8
                        ALL,92,7,1,0,0.685714285714,0.304585074202,0.887148495028,0.6,0.7
                        ALL,120,6,0,1,0.685714285714,0.304585074202,0.887148495028,0.6,0.7
                        ALL,182,5,1,1,0.548571428571,0.187255954045,0.806377491034,0.4,0.6
                        ALL,200,3,1,0,0.365714285714,0.0642416562889,0.691703169301,0.266666666667,0.48
                        ALL,365,2,0,2,0.365714285714,0.0642416562889,0.691703169301,0.266666666667,0.48
                        """);
    }

    @Test
    void takesEveryStartQuarterWhenNoneIsNamed() throws IOException {
        assertThat(export(List.of(), null, null))
                .contains("ALL,30,11,1,0,")
                .contains("ALL,40,10,0,1,");
        assertThat(export(List.of("ALL"), null, null)).isEqualTo(export(List.of(), null, null));
    }

    @Test
    void givesACurveForEachMunicipalityThatHasOne() throws IOException {
        assertThat(export(List.of(), null, "municipality").lines().skip(1))
                .hasSize(9)
                .allMatch(line -> line.startsWith("GM0344,"));
        assertThat(export(List.of("GM0202"), null, "municipality").lines()).hasSize(1);
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThatThrownBy(() -> export(List.of("GM9999"), null, null))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessage("Gemeente GM9999 doet niet mee. Deelnemers: ALL, GM0202, GM0344.");
        assertThatThrownBy(() -> export(List.of(), null, "age_class"))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessage("Uitsplitsing age_class is er niet. Kies uit: municipality.");
        assertThatThrownBy(() -> export(List.of(), "morgen", null))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessageContaining("morgen is geen kwartaal of jaar");
    }

    private static String export(List<String> municipalities, String until, String by)
            throws IOException {
        var out = new ByteArrayOutputStream();
        new RetentionExport(DisclosedFigures.of(figures.queries(), Audience.OWN))
                .write(new RetentionRequest("BOTOC", municipalities, null, until, by), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
