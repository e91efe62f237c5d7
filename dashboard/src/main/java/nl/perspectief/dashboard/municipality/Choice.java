package nl.perspectief.dashboard.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.PeriodType;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen on this page besides the filter, {@code
 * &gemeente=GM0855&per=kwartaal&vergelijk=provincie}.
 *
 * @param code of the municipality, as it was asked for; null when none is. Who is chosen alone in
 *     the filter goes before what the page was asked for
 * @param remarks sentences for the reader about what was left out
 */
record Choice(@Nullable String code, PeriodType per, PeerGroup peers, List<String> remarks) {

    private static final String PER = "per";
    private static final String PEERS = "vergelijk";
    private static final String QUARTER = "kwartaal";
    private static final String YEAR = "jaar";
    private static final int LONGEST_SHOWN = 20;

    /** Names in the address. */
    static final List<String> PARAMETERS = List.of(MunicipalityLinks.MUNICIPALITY, PER, PEERS);

    Choice {
        remarks = List.copyOf(remarks);
    }

    static Choice of(FilterInUrl.Reading reading) {
        var messages = reading.filter().language().messages(Choice.class);
        var remarks = new ArrayList<String>();
        var per = PeriodType.YEAR;
        var askedPer = reading.other(PER).orElse(YEAR);
        switch (askedPer.toLowerCase(Locale.ROOT)) {
            case YEAR -> {}
            case QUARTER -> per = PeriodType.QUARTER;
            default -> remarks.add(messages.say("unknown.per", shown(askedPer)));
        }
        var askedPeers = reading.other(PEERS).orElse(PeerGroup.PROGRAMME.code());
        var peers = PeerGroup.ofCode(askedPeers);
        if (peers.isEmpty()) {
            remarks.add(messages.say("unknown.peers", shown(askedPeers)));
        }
        return new Choice(code(reading), per, peers.orElse(PeerGroup.PROGRAMME), remarks);
    }

    private static @Nullable String code(FilterInUrl.Reading reading) {
        return isByFilter(reading.filter())
                ? reading.filter().municipalities().getFirst()
                : reading.other(MunicipalityLinks.MUNICIPALITY).orElse(null);
    }

    /** Whether the filter says which municipality it is. */
    static boolean isByFilter(Filter filter) {
        return filter.municipalities().size() == 1;
    }

    static String shown(String asked) {
        return asked.length() <= LONGEST_SHOWN ? asked : asked.substring(0, LONGEST_SHOWN) + "…";
    }

    Choice of(String otherCode) {
        return new Choice(otherCode, per, peers, List.of());
    }

    Choice per(PeriodType other) {
        return new Choice(code, other, peers, List.of());
    }

    Choice peers(PeerGroup other) {
        return new Choice(code, per, other, List.of());
    }

    /** As it stands in the address; what goes without saying is left out. */
    Map<String, List<String>> written(Filter filter) {
        var written = new TreeMap<String, List<String>>();
        if (code != null && !isByFilter(filter)) {
            written.put(MunicipalityLinks.MUNICIPALITY, List.of(code));
        }
        if (per == PeriodType.QUARTER) {
            written.put(PER, List.of(QUARTER));
        }
        if (peers != PeerGroup.PROGRAMME) {
            written.put(PEERS, List.of(peers.code()));
        }
        return written;
    }
}
