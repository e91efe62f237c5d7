package nl.perspectief.etl.sample;

import java.util.List;

/**
 * Counts one participant's figures per quarter, straight from what its deliveries say. Written from
 * the definitions, apart from the models that it is to check.
 */
final class Counting {

    private Counting() {}

    /** What was counted: per indicator and measure, and only the quarters that are delivered. */
    static Counted count(Participant participant, List<SampleDelivery> deliveries) {
        var lists = new Lists(participant, deliveries);
        var tallies = new Tallies(participant);
        new MeetingCounts(lists, tallies).count();
        new SurveyCounts(lists, tallies).count();
        new OrganisationCounts(lists, tallies).count();
        new StockCounts(lists, tallies).count();
        if (lists.isCohortTable()) {
            new CohortTableCounts(lists, tallies).count();
        } else {
            new TrajectoryCounts(lists, tallies).count();
            new PlacementCounts(lists, tallies).count();
            new OutcomeCounts(lists, tallies).count();
        }
        return tallies.counted();
    }
}
