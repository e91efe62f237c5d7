package nl.perspectief.dashboard.deliveries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.sql.Quarter;

/** The faults that held workbooks back most often, quarter by quarter. */
final class FaultsCard extends Section {

    private static final int SHOWN = 10;
    private static final int QUARTERS = 4;

    private final Language language;
    private final Messages messages;

    FaultsCard(List<CommonFault> faults, String whose, Language language) {
        this.language = language;
        messages = language.messages(FaultsCard.class);
        addClassNames("p-card", "p-origin");
        add(new H2(messages.say("faults.question", whose)));
        add(faults.isEmpty() ? new Paragraph(messages.say("faults.none")) : table(faults));
    }

    private Component table(List<CommonFault> faults) {
        var quarters =
                faults.stream()
                        .map(CommonFault::quarter)
                        .distinct()
                        .sorted()
                        .toList()
                        .reversed()
                        .stream()
                        .limit(QUARTERS)
                        .toList()
                        .reversed();
        return new DataTable(
                messages.say("faults.table"),
                columns(quarters),
                mostCommonFirst(faults).stream()
                        .limit(SHOWN)
                        .map(one -> row(one, quarters))
                        .toList());
    }

    private List<Column> columns(List<Quarter> quarters) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(messages.say("column.fault")));
        columns.add(Column.number(messages.say("column.workbooks")));
        columns.add(Column.number(messages.say("column.cells")));
        quarters.forEach(
                quarter ->
                        columns.add(
                                Column.number(
                                        messages.say("column.of", language.period(quarter)))));
        return columns;
    }

    private static List<List<CommonFault>> mostCommonFirst(List<CommonFault> faults) {
        return faults.stream().collect(Collectors.groupingBy(CommonFault::rule)).values().stream()
                .sorted(
                        Comparator.comparingLong(FaultsCard::workbooks)
                                .reversed()
                                .thenComparing(one -> one.getFirst().rule()))
                .toList();
    }

    private static long workbooks(List<CommonFault> ofOneRule) {
        return ofOneRule.stream().mapToLong(CommonFault::workbooks).sum();
    }

    private List<String> row(List<CommonFault> ofOneRule, List<Quarter> quarters) {
        Map<Quarter, Long> byQuarter =
                ofOneRule.stream()
                        .collect(Collectors.toMap(CommonFault::quarter, CommonFault::workbooks));
        var rule = Rules.rule(ofOneRule.getFirst().rule());
        var cells = new ArrayList<String>();
        cells.add(
                messages.say(
                        "faults.rule",
                        rule.id(),
                        language == Language.DUTCH ? rule.titleNl() : rule.titleEn()));
        cells.add(language.count(workbooks(ofOneRule)));
        cells.add(language.count(ofOneRule.stream().mapToLong(CommonFault::cells).sum()));
        quarters.forEach(quarter -> cells.add(language.count(byQuarter.getOrDefault(quarter, 0L))));
        return cells;
    }
}
