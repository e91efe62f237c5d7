package nl.perspectief.etl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.perspectief.etl.GeneratedPage;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Rule;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.etl.finding.Severity;
import org.junit.jupiter.api.Test;

/** docs/rules.md: every rule with its sentences, as rules.csv and messages.csv have them. */
class RuleBookPageTest {

    private static final String OPENING =
            """
            # The rule book

            Made from `etl/workbooks/common/rules.csv` and `messages.csv` by `RuleBookPageTest`; do not edit it here. The application, the
            receipts and the instructions in the empty workbook use the same sentences. Places in braces are filled with what was found, masked
            where it may identify a person.

            A workbook with one error (E) that nobody waived is returned as a whole; with E10 it is not even kept. A warning (W) is confirmed with
            a reason. A remark (I) is for information. Which faults of a workbook come to which rules is shown in
            [fault-matrix.md](fault-matrix.md).

            """;

    private final StringBuilder page = new StringBuilder(OPENING);

    @Test
    void theRuleBookIsWhatTheDataSay() {
        table();
        for (var rule : Rules.all()) {
            section(rule);
        }
        GeneratedPage.compare("rules.md", page.toString());
    }

    private void table() {
        page.append(
                "| Rule | | Title | Sheets | Since | Owner | May be waived | On trial until |\n");
        page.append("|---|---|---|---|---|---|---|---|\n");
        for (var rule : Rules.all()) {
            page.append(
                    "| [%s](#%s) | %s | %s | %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    rule.id(),
                                    anchor(rule),
                                    rule.severity().inDutch(),
                                    rule.titleNl(),
                                    sheets(rule),
                                    rule.sinceVersion(),
                                    rule.owner(),
                                    waivable(rule),
                                    rule.trialUntil() == null ? "" : rule.trialUntil()));
        }
    }

    private static String waivable(Rule rule) {
        return rule.severity() != Severity.ERROR ? "" : rule.isWaivable() ? "yes" : "no";
    }

    private static String anchor(Rule rule) {
        return (rule.id() + " " + rule.titleNl())
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private static String sheets(Rule rule) {
        return rule.sheets().isEmpty()
                ? "all"
                : rule.sheets().stream()
                        .map(name -> WorkbookDefinition.newest("IMPULS_SZW").sheet(name).title())
                        .collect(Collectors.joining(", "));
    }

    private void section(Rule rule) {
        page.append("\n## %s %s\n\n".formatted(rule.id(), rule.titleNl()));
        page.append("*%s.*".formatted(rule.titleEn()));
        var columns = columns(rule);
        if (!columns.isEmpty()) {
            page.append(" Columns: %s.".formatted(String.join(", ", columns)));
        }
        page.append("\n");
        for (var fault : Rules.faults(rule.id())) {
            sentences(fault);
        }
    }

    /** The headings of the columns it looks at, in both programmes. */
    private static List<String> columns(Rule rule) {
        List<String> headings = new ArrayList<>();
        for (var programme : List.of("IMPULS_SZW", "BOTOC")) {
            for (SheetDefinition sheet : WorkbookDefinition.newest(programme).sheets()) {
                if (rule.sheets().contains(sheet.name())) {
                    sheet.columns().stream()
                            .filter(column -> rule.columns().contains(column.name()))
                            .map(ColumnDefinition::header)
                            .filter(header -> !headings.contains(header))
                            .forEach(headings::add);
                }
            }
        }
        return headings;
    }

    private void sentences(Fault fault) {
        var dutch = Rules.text(fault);
        var english = Rules.englishText(fault);
        page.append("\n- %s %s\n".formatted(dutch.message(), dutch.advice()));
        page.append("  <br>*%s %s*\n".formatted(english.message(), english.advice()));
    }
}
