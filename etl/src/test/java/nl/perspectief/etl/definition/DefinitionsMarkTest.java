package nl.perspectief.etl.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionsMarkTest {

    @Test
    void everyProgrammeHasItsOwn() {
        assertThat(DefinitionsMark.of("BOTOC")).matches("[0-9a-f]{64}");
        assertThat(DefinitionsMark.of("BOTOC")).isEqualTo(DefinitionsMark.of("BOTOC"));
        assertThat(DefinitionsMark.of("IMPULS_SZW")).isNotEqualTo(DefinitionsMark.of("BOTOC"));
    }

    @Test
    void itIsOfTheFilesThatSayHowRowsAreRead() {
        assertThat(DefinitionsMark.of("BOTOC"))
                .isEqualTo(
                        DefinitionsMark.hash(
                                List.of(
                                        CsvResource.text("/workbooks/botoc/sheets.csv"),
                                        CsvResource.text("/workbooks/botoc/columns.csv"),
                                        CsvResource.text("/workbooks/common/codes.csv"),
                                        CsvResource.text("/workbooks/common/readings.csv"))));
    }

    @Test
    void anyChangeGivesAnother() {
        var before = DefinitionsMark.hash(List.of("code,variants\nJA,ja", "x"));

        assertThat(DefinitionsMark.hash(List.of("code,variants\nJA,ja|jawel", "x")))
                .isNotEqualTo(before);
        assertThat(DefinitionsMark.hash(List.of("code,variants\nJA,ja", "", "x")))
                .isNotEqualTo(before);
        assertThat(DefinitionsMark.hash(List.of("x", "code,variants\nJA,ja"))).isNotEqualTo(before);
        assertThat(DefinitionsMark.hash(List.of("code,variants\nJA,jax", ""))).isNotEqualTo(before);
    }
}
