package nl.perspectief.etl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.perspectief.etl.definition.CsvResource;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Rule;
import nl.perspectief.etl.finding.Rules;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void everyRuleHasItsCodeAndAllCodeItsRule() {
        assertThat(RuleBook.ids())
                .isEqualTo(Rules.all().stream().map(Rule::id).collect(Collectors.toSet()));
    }

    @Test
    void everyFaultBelongsToARuleAndEveryRuleHasOne() {
        assertThat(Arrays.stream(Fault.values()).map(Fault::rule).collect(Collectors.toSet()))
                .isEqualTo(RuleBook.ids());
    }

    @Test
    void everyFaultWithItsOwnSentenceHasOneInMessages() {
        var told =
                CsvResource.read("/workbooks/common/messages.csv").stream()
                        .map(line -> line.get("fault"))
                        .toList();
        assertThat(told)
                .containsExactlyElementsOf(
                        Arrays.stream(Fault.values())
                                .filter(Fault::hasOwnText)
                                .map(Fault::name)
                                .toList());
    }

    @Test
    void everySentenceSaysWhatToDo() {
        for (var file : new String[] {"messages.csv", "rules.csv"}) {
            for (var line : CsvResource.read("/workbooks/common/" + file)) {
                assertThat(line.get("message_nl").isEmpty())
                        .isEqualTo(line.get("advice_nl").isEmpty());
                assertThat(line.get("message_nl").isEmpty())
                        .isEqualTo(line.get("message_en").isEmpty());
            }
        }
    }
}
