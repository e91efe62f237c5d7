package nl.perspectief.dashboard.placements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;

/**
 * What is chosen on this page besides the filter, {@code &cohort=2025-K2&per=jaar}.
 *
 * @param cohort the year or quarter in which they were referred, started or placed
 * @param per the length of the periods that stand beside each other
 */
record Choice(Period cohort, PeriodType per) {

    private static final String COHORT = "cohort";
    private static final String PER = "per";
    private static final String QUARTER = "kwartaal";
    private static final String YEAR = "jaar";
    private static final int LONGEST_SHOWN = 20;

    /** Names in the address. */
    static final List<String> PARAMETERS = List.of(COHORT, PER);

    /**
     * @param offered cohorts to choose from; the first one goes without saying
     * @param remarks sentences for the reader about what was left out
     */
    record Reading(Choice choice, List<Period> offered, List<String> remarks) {

        Reading {
            offered = List.copyOf(offered);
            remarks = List.copyOf(remarks);
        }
    }

    static Reading read(FilterInUrl.Reading address) {
        var messages = address.filter().language().messages(Choice.class);
        var offered = offered(address.programme(), address.last());
        var remarks = new ArrayList<String>();
        var cohort = cohort(address, offered, messages, remarks);
        return new Reading(new Choice(cohort, per(address, messages, remarks)), offered, remarks);
    }

    /** Whole years and then quarters, the newest first. */
    private static List<Period> offered(Programme programme, Quarter last) {
        var quarters =
                programme.coverage().keySet().stream()
                        .filter(one -> one.compareTo(last) <= 0)
                        .map(Period::of)
                        .toList()
                        .reversed();
        var years =
                quarters.stream()
                        .map(one -> Period.ofYear(one.first().year()))
                        .distinct()
                        .filter(one -> one.last().compareTo(last) <= 0)
                        .filter(one -> programme.hadBegunBy(one.first()));
        var offered = Stream.concat(years, quarters.stream()).toList();
        return offered.isEmpty() ? List.of(Period.of(last)) : offered;
    }

    private static Period cohort(
            FilterInUrl.Reading address,
            List<Period> offered,
            Messages messages,
            List<String> remarks) {
        var usual = offered.getFirst();
        var asked = address.other(COHORT).orElse(usual.toString());
        var known = Period.tryParse(asked).filter(offered::contains);
        if (known.isEmpty()) {
            remarks.add(
                    messages.say(
                            "unknown.cohort",
                            shown(asked),
                            address.filter().language().period(usual)));
        }
        return known.orElse(usual);
    }

    private static PeriodType per(
            FilterInUrl.Reading address, Messages messages, List<String> remarks) {
        var asked = address.other(PER).orElse(QUARTER);
        return switch (asked.toLowerCase(Locale.ROOT)) {
            case QUARTER -> PeriodType.QUARTER;
            case YEAR -> PeriodType.YEAR;
            default -> {
                remarks.add(messages.say("unknown.per", shown(asked)));
                yield PeriodType.QUARTER;
            }
        };
    }

    private static String shown(String asked) {
        return asked.length() <= LONGEST_SHOWN ? asked : asked.substring(0, LONGEST_SHOWN) + "…";
    }

    Choice cohort(Period other) {
        return new Choice(other, per);
    }

    Choice per(PeriodType other) {
        return new Choice(cohort, other);
    }

    /**
     * As it stands in the address; what goes without saying is not in it.
     *
     * @param usual the cohort that is shown when none is asked for
     */
    Map<String, List<String>> written(Period usual) {
        var written = new TreeMap<String, List<String>>();
        if (!cohort.equals(usual)) {
            written.put(COHORT, List.of(cohort.toString()));
        }
        if (per == PeriodType.YEAR) {
            written.put(PER, List.of(YEAR));
        }
        return written;
    }
}
