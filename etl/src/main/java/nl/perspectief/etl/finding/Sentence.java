package nl.perspectief.etl.finding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.perspectief.etl.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * The sentence of a group of faults: the text of rules.csv or messages.csv with its places filled.
 *
 * @param told by place, in Dutch
 * @param toldInEnglish the places that are told otherwise in English
 */
record Sentence(
        Fault fault,
        @Nullable String sheet,
        @Nullable String column,
        Map<String, String> told,
        Map<String, String> toldInEnglish,
        Count count,
        Strength strength) {

    /**
     * How many cells it is about.
     *
     * @param kept how many of them are known one by one
     */
    record Count(int all, int kept) {}

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Locale DUTCH = Locale.of("nl");
    private static final String FOUND = "gevonden";

    @Nullable String found() {
        return told.get(FOUND);
    }

    Finding.Said dutch() {
        var text = Rules.text(fault);
        var times = count.all() < 2 || text.tellsCount() ? "" : " Dit geldt voor %s cellen.";
        return new Finding.Said(
                filled(text.message(), told) + times.formatted(number(DUTCH)) + unkept(),
                filled(text.advice(), told)
                        + onTrial(
                                " Deze regel is nog op proef: vanaf %s gaat het werkboek hierop terug."));
    }

    Finding.Said english() {
        var text = Rules.englishText(fault);
        var times = count.all() < 2 || text.tellsCount() ? "" : " This holds for %s cells.";
        Map<String, String> english = new HashMap<>(told);
        english.putAll(toldInEnglish);
        return new Finding.Said(
                filled(text.message(), english) + times.formatted(number(Locale.ENGLISH)),
                filled(text.advice(), english)
                        + onTrial(" This rule is on trial: from %s it returns the workbook."));
    }

    /** The sentence of one of the cells. */
    String dutchOf(Map<String, String> toldOfCell) {
        if (toldOfCell.isEmpty()) {
            return filled(Rules.text(fault).message(), told);
        }
        Map<String, String> both = new HashMap<>(told);
        both.putAll(toldOfCell);
        return filled(Rules.text(fault).message(), both);
    }

    private String number(Locale locale) {
        return String.format(locale, "%,d", count.all());
    }

    private String unkept() {
        return count.all() == count.kept()
                ? ""
                : " De eerste %s staan in de lijst."
                        .formatted(String.format(DUTCH, "%,d", count.kept()));
    }

    private String onTrial(String words) {
        LocalDate until = strength.trialUntil();
        return until == null ? "" : words.formatted(Shown.day(until.plusDays(1)));
    }

    private String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
    }

    private String value(String place, Map<String, String> values) {
        var value =
                switch (place) {
                    case "blad" -> sheet;
                    case "kolom" -> column;
                    case "aantal" -> values.getOrDefault(place, Integer.toString(count.all()));
                    default -> values.get(place);
                };
        if (value == null) {
            throw new IllegalStateException("The sentence of %s lacks %s".formatted(fault, place));
        }
        return PersonalData.masked(place.equals(FOUND) ? value : withoutAsterisk(value));
    }

    /** Templates mark required headings with an asterisk; a sentence does not need it. */
    private static String withoutAsterisk(String value) {
        return value.endsWith("*") ? value.substring(0, value.length() - 1).stripTrailing() : value;
    }
}
