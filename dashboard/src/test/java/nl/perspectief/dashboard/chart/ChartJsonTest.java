package nl.perspectief.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.dashboard.language.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChartJsonTest {

    private static final Words WORDS =
            new Words("Vraag?", "Antwoord.", "Wie telt.", new SourceLine("Bron", true));
    private static final List<Column> COLUMNS =
            List.of(Column.text("Kwartaal"), Column.text("Gemeente"), Column.number("Aantal"));

    @Test
    void keepsAGapAGap() {
        var gap =
                new Point(
                        null,
                        null,
                        null,
                        false,
                        false,
                        List.of("2026-K3", "Tilburg", "niet geleverd"));
        var chart =
                new LineChart(
                        WORDS,
                        COLUMNS,
                        List.of("2026-K3"),
                        List.of(new Series("Tilburg", Tone.FIRST, List.of(gap))));

        var written = new JsonMapper().readTree(ChartJson.write(chart, Language.DUTCH));

        var point = written.at("/series/0/points/0");
        assertThat(point.get("y").isNull()).isTrue();
        assertThat(point.at("/cells/2").asString()).isEqualTo("niet geleverd");
        assertThat(written.at("/series/0/tone").asInt()).isEqualTo(1);
        assertThat(written.get("percent").asBoolean()).isTrue();
    }

    @Test
    void textIsNeverMarkup() {
        var words =
                new Words(
                        "<img src=x onerror=alert(1)>",
                        "\"</script>",
                        "",
                        new SourceLine("", true));

        var written =
                new JsonMapper()
                        .readTree(
                                ChartJson.write(
                                        new BarChart(words, COLUMNS, List.of(), List.of()),
                                        Language.DUTCH));

        assertThat(written.get("said").get("question").asString())
                .isEqualTo("<img src=x onerror=alert(1)>");
    }
}
