package nl.perspectief.dashboard.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen on this page besides the filter, {@code &van=2024-K1&grenzen=ja}.
 *
 * @param from the first start quarter; null from the beginning
 * @param bounds whether the two bounds are drawn
 * @param remarks sentences for the reader about what was left out
 */
record Choice(@Nullable Quarter from, boolean bounds, List<String> remarks) {

    private static final String FROM = "van";
    private static final String BOUNDS = "grenzen";
    private static final String YES = "ja";

    /** Names in the address. */
    static final List<String> PARAMETERS = List.of(FROM, BOUNDS);

    Choice {
        remarks = List.copyOf(remarks);
    }

    static Choice of(FilterInUrl.Reading reading, Language language) {
        Messages messages = language.messages(Choice.class);
        var remarks = new ArrayList<String>();
        Quarter from = null;
        var asked = reading.other(FROM);
        if (asked.isPresent()) {
            from = Quarter.tryParse(asked.get()).filter(one -> isKnown(one, reading)).orElse(null);
            if (from == null) {
                remarks.add(messages.say("unknown.from", FilterInUrl.shown(asked.get())));
            }
        }
        var bounds = reading.other(BOUNDS);
        if (bounds.isPresent() && !bounds.get().equals(YES)) {
            remarks.add(messages.say("unknown.bounds", FilterInUrl.shown(bounds.get())));
        }
        return new Choice(from, bounds.filter(YES::equals).isPresent(), remarks);
    }

    private static boolean isKnown(Quarter quarter, FilterInUrl.Reading reading) {
        return reading.programme().coverage().containsKey(quarter)
                && quarter.compareTo(reading.last()) <= 0;
    }

    Choice from(@Nullable Quarter other) {
        return new Choice(other, bounds, List.of());
    }

    Choice bounds(boolean shown) {
        return new Choice(from, shown, List.of());
    }

    /** As it stands in the address. */
    Map<String, List<String>> written() {
        var written = new TreeMap<String, List<String>>();
        if (from != null) {
            written.put(FROM, List.of(from.toString()));
        }
        if (bounds) {
            written.put(BOUNDS, List.of(YES));
        }
        return written;
    }
}
