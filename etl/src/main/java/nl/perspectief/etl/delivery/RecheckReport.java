package nl.perspectief.etl.delivery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What today's rules would do to the stored deliveries.
 *
 * @param checked how many were checked
 * @param otherwise those for which anything would change
 * @param rules how much each rule would change, by id; a rule that changes nothing is not in it
 */
public record RecheckReport(int checked, List<Rechecked> otherwise, List<RuleTotal> rules) {

    public RecheckReport {
        otherwise = List.copyOf(otherwise);
        rules = List.copyOf(rules);
    }

    /**
     * One rule over all deliveries.
     *
     * @param deliveries in how many it changes something
     * @param added at how many places it speaks up that were silent
     * @param gone at how many places it falls silent
     */
    public record RuleTotal(String rule, int deliveries, long added, long gone) {

        private RuleTotal plus(long moreAdded, long moreGone) {
            return new RuleTotal(rule, deliveries + 1, added + moreAdded, gone + moreGone);
        }
    }

    /** Sums up. */
    public static RecheckReport of(List<Rechecked> all) {
        var otherwise = all.stream().filter(Rechecked::isOtherwise).toList();
        Map<String, RuleTotal> totals = new TreeMap<>();
        for (var delivery : otherwise) {
            var added = placesByRule(delivery.added());
            var gone = placesByRule(delivery.gone());
            var rules = new TreeMap<>(added);
            rules.putAll(gone);
            for (var rule : rules.keySet()) {
                totals.compute(
                        rule,
                        (id, total) ->
                                (total == null ? new RuleTotal(id, 0, 0, 0) : total)
                                        .plus(
                                                added.getOrDefault(id, 0L),
                                                gone.getOrDefault(id, 0L)));
            }
        }
        return new RecheckReport(all.size(), otherwise, List.copyOf(totals.values()));
    }

    private static Map<String, Long> placesByRule(List<FindingChange> changes) {
        Map<String, Long> places = new TreeMap<>();
        changes.forEach(change -> places.merge(change.rule(), (long) change.places(), Long::sum));
        return places;
    }

    /** How many deliveries that count would be returned, or could not be checked at all. */
    public long noLongerAccepted() {
        return otherwise.stream()
                .filter(Rechecked::hasOtherOutcome)
                .filter(one -> one.now() != ReceiptOutcome.ACCEPTED)
                .filter(one -> one.delivery().outcome() == ReceiptOutcome.ACCEPTED)
                .count();
    }

    /** How many returned deliveries would be accepted. */
    public long nowAccepted() {
        return otherwise.stream()
                .filter(Rechecked::hasOtherOutcome)
                .filter(one -> one.now() == ReceiptOutcome.ACCEPTED)
                .count();
    }
}
