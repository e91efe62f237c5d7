package nl.perspectief.etl.sample;

import java.util.List;
import nl.perspectief.sql.Quarter;

/** SAM-01 and SAM-04: from the Overleggen of each quarter itself. */
final class MeetingCounts {

    private static final String JOINT_BY_DEFINITION = "CASUS_V_WI";

    private static final Breakdowns<Meeting> TYPE =
            new Breakdowns<Meeting>().by("meeting_type", Meeting::type);

    private final Lists lists;
    private final Tallies tallies;

    MeetingCounts(Lists lists, Tallies tallies) {
        this.lists = lists;
        this.tallies = tallies;
    }

    void count() {
        for (var quarter : tallies.quarters()) {
            lists.of(quarter)
                    .map(SampleDelivery::meetings)
                    .ifPresent(meetings -> count(quarter, meetings));
        }
    }

    private void count(Quarter quarter, List<Meeting> meetings) {
        tallies.put("SAM-01/rate", quarter, referred(meetings));
        var asked =
                meetings.stream()
                        .filter(meeting -> !meeting.type().equals(JOINT_BY_DEFINITION))
                        .toList();
        tallies.count(
                "SAM-04/rate",
                quarter,
                asked,
                TYPE,
                some -> Answer.share(some, MeetingCounts::isJoint));
    }

    private static Tally referred(List<Meeting> meetings) {
        long referred = 0;
        long discussed = 0;
        for (var meeting : meetings) {
            var cases = meeting.casesDiscussed();
            var passedOn = meeting.referredToWorkIncome();
            if (meeting.chairingDomain().equals("VEILIGHEID")
                    && cases != null
                    && passedOn != null) {
                referred += passedOn;
                discussed += cases;
            }
        }
        return new Tally.Share(referred, discussed);
    }

    private static Answer isJoint(Meeting meeting) {
        var presence =
                List.of(Answer.of(meeting.safetyPresent()), Answer.of(meeting.workIncomePresent()));
        if (presence.contains(Answer.NO)) {
            return Answer.NO;
        }
        return presence.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }
}
