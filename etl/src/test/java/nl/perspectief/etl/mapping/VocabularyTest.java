package nl.perspectief.etl.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.etl.definition.WorkbookDefinition;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void everyHeadingAndAliasIsShortEnoughToBeFoundAlsoOverTwoRows() {
        for (var programme : List.of("BOTOC", "IMPULS_SZW")) {
            for (var version : WorkbookDefinition.versions(programme)) {
                assertThat(WorkbookDefinition.of(programme, version).sheets())
                        .flatExtracting(sheet -> sheet.columns())
                        .flatExtracting(
                                column ->
                                        Stream.concat(
                                                        Stream.of(column.header()),
                                                        column.aliases().stream())
                                                .toList())
                        .allSatisfy(
                                text ->
                                        assertThat(text)
                                                .hasSizeLessThanOrEqualTo(Vocabulary.LONGEST / 2));
            }
        }
    }

    @Test
    void aLongTextIsNoHeadingButWhatStandsBeforeItsBracketsMayBe() {
        var explained = "Einddatum werk (" + "laatste dag in dienst ".repeat(10) + ")";

        assertThat(Vocabulary.keys(explained)).containsExactly("einddatumwerk");
        assertThat(Vocabulary.keys("ongeluk ".repeat(24))).isEmpty();
    }
}
