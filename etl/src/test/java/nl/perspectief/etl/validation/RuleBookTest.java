package nl.perspectief.etl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.CsvResource;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Rule;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.etl.finding.Severity;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

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
    void everySentenceIsToldInTwoLanguagesOfTheSameThings() {
        for (var fault : Fault.values()) {
            var dutch = Rules.text(fault);
            var english = Rules.englishText(fault);
            assertThat(places(english.message()))
                    .as(fault.name())
                    .isEqualTo(places(dutch.message()));
            assertThat(dutch.advice()).as(fault.name()).doesNotContain("{").endsWith(".");
            assertThat(english.advice()).as(fault.name()).doesNotContain("{").endsWith(".");
            assertThat(dutch.message()).as(fault.name()).endsWith(".");
            assertThat(english.message()).as(fault.name()).endsWith(".");
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRuleSaysFromWhichTemplateVersionItHoldsAndWhoseItIs() {
        for (var programme : WorkbookDefinition.programmes()) {
            assertThat(Rules.all())
                    .allSatisfy(
                            rule ->
                                    assertThat(WorkbookDefinition.versions(programme))
                                            .contains(rule.sinceVersion()))
                    .allSatisfy(rule -> assertThat(rule.owner()).isNotEmpty());
        }
    }

    @Test
    void onlyAnErrorCanBeWaivedOrBeOnTrial() {
        assertThat(Rules.all())
                .filteredOn(rule -> rule.severity() != Severity.ERROR)
                .allSatisfy(
                        rule -> {
                            assertThat(rule.isWaivable()).isFalse();
                            assertThat(rule.trialUntil()).isNull();
                        });
    }

    @Test
    void theIdSaysHowMuchARuleWeighs() {
        assertThat(Rules.all())
                .allSatisfy(
                        rule ->
                                assertThat(rule.id())
                                        .startsWith(rule.severity().name().substring(0, 1)));
    }

    @Test
    void everySheetAndColumnOfARuleExists() {
        for (var rule : Rules.all()) {
            for (var programme : WorkbookDefinition.programmes()) {
                var definition = WorkbookDefinition.newest(programme);
                var columns =
                        rule.sheets().stream()
                                .flatMap(name -> definition.sheet(name).columns().stream())
                                .map(ColumnDefinition::name)
                                .toList();
                assertThat(columns).as(rule.id()).containsAll(rule.columns());
            }
        }
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
