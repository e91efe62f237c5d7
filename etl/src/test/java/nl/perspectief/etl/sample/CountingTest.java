package nl.perspectief.etl.sample;

import static nl.perspectief.etl.sample.Some.day;
import static nl.perspectief.etl.sample.Some.job;
import static nl.perspectief.etl.sample.Some.trajectory;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final Participant DELFT =
            new Participant(
                    "BOTOC", "GM0503", "Delft", Quarter.parse("2026-K1"), Quarter.parse("2026-K3"));

    @Test
    void whoWorkedAtTheStartIsNotWaitingForWork() {
        var rows =
                List.of(
                        job("T1", "2026-01-05", null, "2026-01-31"),
                        job("T2", "2026-01-05", "2026-01-19", null),
                        job("T3", "2026-01-20", null, "2026-03-01"),
                        job("T5", "2026-02-01", null, null, "STAGE"),
                        job("T6", "2026-02-01", null, null, "ONBEKEND"));
        var waiting = new WaitingForWork(rows, day("2026-03-31"));
        assertThat(waiting.isWaiting(started("T1"))).isFalse();
        assertThat(waiting.isWaiting(started("T2"))).isTrue();
        assertThat(waiting.of(started("T2"))).isEqualTo(new Observed(70, false, 70));
        assertThat(waiting.of(started("T3"))).isEqualTo(new Observed(0, true, 70));
        for (var number : List.of("T4", "T5", "T6")) {
            assertThat(waiting.isWaiting(started(number))).isTrue();
            assertThat(waiting.of(started(number))).isEqualTo(new Observed(70, false, 70));
        }
        assertThat(waiting.isWaiting(trajectory("T7", "2026-01-01", null))).isFalse();
    }

    private static Trajectory started(String number) {
        return trajectory(number, "2026-01-01", "2026-01-20");
    }

    @Test
    void theEndOfTheMonthDecidesWhetherSomeoneWorks() {
        assertThat(after(3, job("T1", "2026-01-15", "2026-04-30", null)))
                .isEqualTo(MonthEnds.State.IN_WORK);
        assertThat(after(3, job("T1", "2026-01-15", "2026-04-29", null)))
                .isEqualTo(MonthEnds.State.NOT_IN_WORK);
        assertThat(after(3, job("T1", "2026-01-15", null, "2026-04-30")))
                .isEqualTo(MonthEnds.State.IN_WORK);
        assertThat(after(3, job("T1", "2026-01-15", null, "2026-04-29")))
                .isEqualTo(MonthEnds.State.UNKNOWN);
        assertThat(after(12, job("T1", "2026-01-15", null, "2026-09-01")))
                .isEqualTo(MonthEnds.State.AHEAD);
        assertThat(
                        after(
                                3,
                                job("T1", "2026-01-15", "2026-02-15", null),
                                job("T1", "2026-04-30", null, null)))
                .isEqualTo(MonthEnds.State.IN_WORK);
    }

    @Test
    void anotherJobOnThatDayIsWorkToo() {
        var rows =
                List.of(
                        job("T1", "2026-01-15", "2026-02-15", null),
                        job("T1", "2026-04-01", "2026-05-31", null));
        assertThat(MonthEnds.perTrajectory(rows, day("2026-09-30")).getFirst().after(3))
                .isEqualTo(MonthEnds.State.IN_WORK);
    }

    @Test
    void aQuarterWithoutItsOwnListIsNotDelivered() {
        var first = delivery("2026-K1", 1, List.of(job("T1", "2026-02-01", null, "2026-03-01")));
        var second = delivery("2026-K2", 1, null);
        var figures = figures(first, second);
        assertThat(figures.get("PLA-01,count,BOTOC,GM0503,2026-K1")).isEqualTo("1,,1,VALUE");
        assertThat(figures.get("PLA-01,count,BOTOC,GM0503,2026-K2")).isEqualTo(",,,NOT_DELIVERED");
        assertThat(figures.get("PLA-02,26w,BOTOC,GM0503,2026-K2")).isEqualTo(",,,NOT_DELIVERED");
        assertThat(figures.get("DQ-01,rate,BOTOC,GM0503,2026-K1")).isEqualTo("0,1,0,VALUE");
        assertThat(figures.get("DQ-01,rate,BOTOC,GM0503,2026-K2")).isEqualTo(",,,NOT_DELIVERED");
        assertThat(figures.get("DQ-01,rate,BOTOC,GM0503,2026")).isEqualTo("0,1,0,VALUE");
        assertThat(figures.get("BER-01,count,BOTOC,GM0503,2026-K2")).isEqualTo("0,,0,VALUE");
        assertThat(figures.get("BER-01,count,BOTOC,GM0503,2026-K3")).isEqualTo(",,,NOT_DELIVERED");
    }

    @Test
    void aCorrectionReplacesTheWholeQuarter() {
        var wrong = delivery("2026-K1", 1, List.of(job("T1", "2026-02-01", null, "2026-03-01")));
        var right = delivery("2026-K1", 2, List.of());
        assertThat(figures(right, wrong).get("PLA-01,count,BOTOC,GM0503,2026-K1"))
                .isEqualTo("0,,0,VALUE");
        var without = delivery("2026-K1", 2, null);
        assertThat(figures(without, wrong).get("PLA-01,count,BOTOC,GM0503,2026-K1"))
                .isEqualTo(",,,NOT_DELIVERED");
    }

    @Test
    void aStockAppliesByHowItsOwnQuarterWasDelivered() {
        var rows = List.of(job("T1", "2026-02-01", null, "2026-03-01"));
        var toRows =
                figures(delivery("2026-K1", 1, "B", null, List.of()), delivery("2026-K3", rows));
        assertThat(toRows.get("DQ-01,rate,BOTOC,GM0503,2026-K1")).isEqualTo(",,,NOT_APPLICABLE");
        assertThat(toRows.get("DQ-01,rate,BOTOC,ALL,2026-K1")).isEqualTo(",,,NOT_APPLICABLE");
        assertThat(toRows.get("DQ-01,rate,BOTOC,GM0503,2026-K2")).isEqualTo(",,,NOT_DELIVERED");
        assertThat(toRows.get("DQ-01,rate,BOTOC,GM0503,2026")).isEqualTo("1,1,1,VALUE");
        assertThat(toRows.get("PLA-01,count,BOTOC,GM0503,2026-K1")).isEqualTo("1,,1,VALUE");

        var toTable = figures(delivery("2026-K1", rows), cohortDelivery(List.of()));
        assertThat(toTable.get("DQ-01,rate,BOTOC,GM0503,2026-K1")).isEqualTo("0,1,0,VALUE");
        assertThat(toTable.get("DQ-01,rate,BOTOC,GM0503,2026-K2")).isEqualTo(",,,NOT_APPLICABLE");
        assertThat(toTable.get("PLA-01,count,BOTOC,GM0503,2026-K1")).isEqualTo("0,,0,VALUE");
    }

    @Test
    void aCohortTableGivesPlacementsAndMonthEndsOnly() {
        var states =
                List.of(
                        new CohortRow.AfterMonths(3, 6, 3, 1, 2),
                        new CohortRow.AfterMonths(6, 0, 0, 0, 12),
                        new CohortRow.AfterMonths(12, 0, 0, 0, 12));
        var row = new CohortRow(Quarter.parse("2026-K1"), 12, states);
        var figures = figures(cohortDelivery(List.of(row)));
        assertThat(figures.get("PLA-01,count,BOTOC,GM0503,2026-K1")).isEqualTo("12,,12,VALUE");
        assertThat(figures.get("BEH-03,3m,BOTOC,GM0503,2026-K1"))
                .isEqualTo("6,9,0.666666666667,VALUE");
        assertThat(figures.get("BEH-03,6m,BOTOC,GM0503,2026-K1")).isEqualTo("0,0,,TOO_SHORT");
        assertThat(figures.get("BEH-03,6m,BOTOC,GM0503,2026-K2")).isEqualTo("0,0,,VALUE");
        assertThat(figures.get("BEH-01,26w,BOTOC,GM0503,2026-K1")).isEqualTo(",,,NOT_APPLICABLE");
        assertThat(figures.get("BEH-01,26w,BOTOC,ALL,2026-K1")).isEqualTo(",,,NOT_APPLICABLE");
        assertThat(figures.get("SAM-04,rate,BOTOC,GM0503,2026-K2")).isEqualTo("1,2,0.5,VALUE");
    }

    @Test
    void aSurvivalFigureIsTooShortUntilTenWereFollowed() {
        var measure = new Measure(definition("BEH-01"), "26w");
        var nine = Collections.nCopies(9, new Observed(200, false, 200));
        assertThat(measure.figure(new Tally.People(nine)).status()).isEqualTo("VALUE");
        var oneMore = new ArrayList<>(nine);
        oneMore.add(new Observed(30, false, 30));
        assertThat(measure.figure(new Tally.People(oneMore)).status()).isEqualTo("TOO_SHORT");
        var curveEnds = Collections.nCopies(12, new Observed(100, false, 200));
        assertThat(measure.figure(new Tally.People(curveEnds)).status()).isEqualTo("TOO_SHORT");
    }

    private static Definition definition(String indicator) {
        return Definition.all().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static MonthEnds.State after(int months, Placement... rows) {
        return MonthEnds.perTrajectory(List.of(rows), day("2026-09-30")).getFirst().after(months);
    }

    private static Map<String, String> figures(SampleDelivery... deliveries) {
        var counted = Counting.count(DELFT, List.of(deliveries));
        Map<String, String> figures = new HashMap<>();
        for (var line : ExpectedFigures.csv(List.of(counted)).split("\n")) {
            var parts = line.split(",,,,,", 2);
            figures.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return figures;
    }

    private static SampleDelivery delivery(String quarter, List<Placement> rows) {
        return delivery(quarter, 1, rows);
    }

    private static SampleDelivery delivery(String quarter, int version, List<Placement> rows) {
        return delivery(quarter, version, "A", rows, null);
    }

    private static SampleDelivery cohortDelivery(List<CohortRow> rows) {
        return delivery("2026-K2", 1, "B", null, rows);
    }

    private static SampleDelivery delivery(
            String quarter,
            int version,
            String mode,
            List<Placement> rows,
            List<CohortRow> cohorts) {
        boolean isPersons = mode.equals("A");
        var meetings =
                List.of(
                        meeting("PGA", "J", "J"),
                        meeting("PGA", "N", "O"),
                        meeting("PGA", "J", "O"),
                        meeting("CASUS_V_WI", "J", "J"));
        return new SampleDelivery(
                DELFT,
                Quarter.parse(quarter),
                version,
                mode,
                null,
                null,
                isPersons ? List.of(trajectory("T1", "2026-01-02", "2026-01-20")) : null,
                rows,
                cohorts,
                quarter.equals("2026-K2") && isPersons ? List.of() : meetings,
                Map.of(),
                Set.of());
    }

    private static Meeting meeting(String type, String safety, String workIncome) {
        return new Meeting("O1", LocalDate.of(2026, 2, 1), type, "WI", safety, workIncome, 1, 0);
    }
}
