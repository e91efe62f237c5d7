package nl.perspectief.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeetingCountsTest {

    @Test
    void discussionsAreAddedUpAndNotMeetings() {
        var book =
                Book.of(
                        Sent.in("2026-K1")
                                .meetings(
                                        meeting("PGA", "VEILIGHEID", "J", "J", 10, 2),
                                        meeting("ZVH", "VEILIGHEID", "J", "O", 2, 1),
                                        meeting("ZVH", "VEILIGHEID", "O", "N", 5, null),
                                        meeting("PGA", "VEILIGHEID", "J", "N", null, 1),
                                        meeting("PGA", "WI", "J", "J", 7, 7),
                                        meeting("CASUS_V_WI", "WI", "J", "J", 7, 7)),
                        Sent.in("2026-K2"));
        assertThat(book.delft("SAM-01/rate", "2026-K1")).isEqualTo("3,12,0.25,VALUE");
        assertThat(book.delft("SAM-01/rate", "2026-K2")).isEqualTo("0,0,,VALUE");
        assertThat(book.delft("SAM-01/rate", "2026-K3")).isEqualTo(",,,NOT_DELIVERED");
        // joint were two of PGA, not were one of PGA and one of ZVH, one of ZVH is unknown
        assertThat(book.delft("SAM-04/rate", "2026-K1")).isEqualTo("2,4,0.5,VALUE");
        assertThat(book.part("SAM-04/rate", "2026", "meeting_type", "ZVH"))
                .isEqualTo("0,1,0,VALUE");
        assertThat(book.values("SAM-04/rate", "meeting_type")).containsExactly("PGA", "ZVH");
    }

    private static Meeting meeting(
            String type,
            String chair,
            String safety,
            String workIncome,
            Integer discussed,
            Integer referred) {
        return new Meeting(
                "O1",
                LocalDate.of(2026, 2, 1),
                type,
                chair,
                safety,
                workIncome,
                discussed,
                referred);
    }
}
