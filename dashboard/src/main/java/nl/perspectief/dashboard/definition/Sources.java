package nl.perspectief.dashboard.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;

/**
 * Where the rows of an indicator stand in the workbooks, in the words of both programmes; these are
 * Dutch to every reader, as they are in the file.
 */
final class Sources {

    private static final WorkbookDefinition IMPULS = WorkbookDefinition.newest("IMPULS_SZW");
    private static final WorkbookDefinition BOTOC = WorkbookDefinition.newest("BOTOC");

    private Sources() {}

    /** Takes {@code sheet.column} names; gives each sheet with its columns. */
    static String inWords(List<String> names, Messages messages) {
        Map<String, List<String>> bySheet =
                names.stream()
                        .map(name -> name.split("\\.", 2))
                        .collect(
                                Collectors.groupingBy(
                                        name -> name[0],
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                name -> column(name[0], name[1]),
                                                Collectors.toList())));
        return bySheet.entrySet().stream()
                .map(
                        sheet ->
                                messages.say(
                                        "source.sheet",
                                        IMPULS.sheet(sheet.getKey()).title(),
                                        String.join(", ", sheet.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static String column(String sheet, String column) {
        String impuls = IMPULS.sheet(sheet).column(column).header();
        String botoc = BOTOC.sheet(sheet).column(column).header();
        return impuls.equals(botoc) ? impuls : "%s (BOTOC: %s)".formatted(impuls, botoc);
    }

    /** Whether who delivers cohort tables delivers all of these sheets too. */
    static boolean areInModeB(List<String> names) {
        return names.stream()
                .map(name -> IMPULS.sheet(name.split("\\.", 2)[0]))
                .allMatch(sheet -> sheet.inModeB() != SheetDefinition.Presence.ABSENT);
    }

    /** The quarters in which all are asked: {@code K2 en K4}. */
    static String quarters(List<String> names, Language language) {
        var messages = language.messages(Sources.class);
        return language.listed(
                IMPULS.sheet(names.getFirst().split("\\.", 2)[0]).quarters().stream()
                        .sorted()
                        .map(number -> messages.say("source.quarter", number))
                        .toList());
    }
}
