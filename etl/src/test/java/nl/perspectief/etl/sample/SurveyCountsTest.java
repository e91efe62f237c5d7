package nl.perspectief.etl.sample;

import static nl.perspectief.etl.sample.Sent.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyCountsTest {

    @Test
    void aTieNeedsBothMediansOrTheOnlyOneGiven() {
        var network =
                new Network(
                        List.of(
                                // both at least 2: the median of 1, 2 and 5 is 2, of 1 and 3 is 2
                                new Score("VEILIGHEID", "WI", 1),
                                new Score("VEILIGHEID", "WI", 5),
                                new Score("VEILIGHEID", "WI", 2),
                                new Score("WI", "VEILIGHEID", 1),
                                new Score("WI", "VEILIGHEID", 3),
                                // one says no: the median of 1 and 2 is below 2
                                new Score("WI", "JEUGD", 1),
                                new Score("WI", "JEUGD", 2),
                                new Score("JEUGD", "WI", 5),
                                // only one was asked
                                new Score("JEUGD", "UWV", 2),
                                new Score("WI", "UWV", 1),
                                // nobody rates itself
                                new Score("ZORG", "ZORG", 5)));
        assertThat(network.pairs()).isEqualTo(6);
        assertThat(network.ties()).isEqualTo(2);
        assertThat(network.density()).isEqualByComparingTo("0.3333333333333333");
    }

    @Test
    void aPairIsNoNetwork() {
        var network = new Network(List.of(new Score("WI", "JEUGD", 5)));
        assertThat(network.pairs()).isEqualTo(1);
        assertThat(network.ties()).isEqualTo(1);
        assertThat(network.density()).isNull();
        assertThat(new Network(List.of()).pairs()).isZero();
    }

    @Test
    void theMiddleOfAnEvenNumberIsHalfway() {
        assertThat(Middles.median(numbers("0.5", "0.1", "0.2", "0.9")))
                .isEqualByComparingTo("0.35");
        assertThat(Middles.median(numbers("3", "1", "2"))).isEqualByComparingTo("2");
        assertThat(Middles.mean(numbers("6", "3", "0"))).isEqualByComparingTo("3");
        assertThat(Middles.median(List.of())).isNull();
        assertThat(Middles.mean(List.of())).isNull();
    }

    private static List<BigDecimal> numbers(String... texts) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (var text : texts) {
            numbers.add(new BigDecimal(text));
        }
        return numbers;
    }

    @Test
    void theProgrammeHasTheMedianNetworkAndTheMeanSupport() {
        // of three pairs 1, 2 and 3 ties; items present 1, 2 and 6
        var book =
                Book.of(
                        municipality("GM1", 1, 1),
                        municipality("GM2", 2, 2),
                        municipality("GM3", 3, 6));
        assertThat(book.everyone("SAM-07/ratio", "GM1", "2025-K4"))
                .isEqualTo("1,3,0.333333333333,VALUE");
        assertThat(book.everyone("SAM-07/ratio", "ALL", "2025-K4"))
                .isEqualTo("6,9,0.666666666667,VALUE");
        assertThat(book.everyone("SAM-10/index", "GM3", "2025-K4")).isEqualTo("6,6,6,VALUE");
        assertThat(book.everyone("SAM-10/index", "ALL", "2025-K4")).isEqualTo("9,18,3,VALUE");
        assertThat(book.everyone("SAM-10/index", "ALL", "2025")).isEqualTo("9,18,3,VALUE");
        assertThat(book.everyone("SAM-07/ratio", "ALL", "2025-K3")).isEqualTo(",,,NOT_APPLICABLE");
        assertThat(book.everyone("SAM-07/ratio", "ALL", "2026-K2")).isEqualTo(",,,NOT_DELIVERED");
        assertThat(book.everyone("SAM-10/index", "ALL", "2026-K2")).isEqualTo(",,,NOT_APPLICABLE");
        assertThat(book.everyone("SAM-10/index", "ALL", "2026")).isEqualTo(",,,NOT_APPLICABLE");
    }

    private static Counted municipality(String code, int ties, int present) {
        var pairs = List.of(List.of("WI", "JEUGD"), List.of("WI", "UWV"), List.of("JEUGD", "UWV"));
        List<Object[]> scores = new ArrayList<>();
        for (int pair = 0; pair < 3; pair++) {
            scores.add(score(pairs.get(pair).get(0), pairs.get(pair).get(1), pair < ties ? 2 : 1));
        }
        List<Object[]> items = new ArrayList<>();
        for (int item = 1; item <= 6; item++) {
            items.add(row("item", item, "present", item <= present ? "J" : item == 6 ? "O" : "N"));
        }
        var sent =
                Sent.in("2025-K4")
                        .sheet("collaboration", scores.toArray(Object[][]::new))
                        .sheet("support", items.toArray(Object[][]::new));
        return Counting.count(Book.participant(code, "2025-K3", "2026-K3"), Sent.all(sent));
    }

    @Test
    void theTwoDirectionsAreNeverMixed() {
        var book =
                Book.of(
                        Sent.in("2025-K4")
                                .sheet(
                                        "collaboration",
                                        score("VEILIGHEID", "WI", 2),
                                        score("VEILIGHEID", "WI", 3),
                                        score("WI", "VEILIGHEID", 5),
                                        score("WI", "JEUGD", 0),
                                        score("WI", "WI", 0)),
                        Sent.in("2026-K2").sheet("collaboration", score("WI", "VEILIGHEID", 1)));
        assertThat(book.delft("SAM-08/mean", "2025-K4")).isEqualTo(",,,NOT_APPLICABLE");
        assertThat(book.figure("SAM-08/mean", "GM0503", "2025-K4", "direction", "VEILIGHEID_WI"))
                .isEqualTo("5,2,2.5,VALUE");
        assertThat(book.figure("SAM-08/mean", "GM0503", "2025-K4", "direction", "WI_VEILIGHEID"))
                .isEqualTo("5,1,5,VALUE");
        assertThat(book.part("SAM-08/mean", "2026", "direction", "VEILIGHEID_WI"))
                .isEqualTo("0,0,,VALUE");
        assertThat(book.part("SAM-08/mean", "2026-K3", "direction", "VEILIGHEID_WI"))
                .isEqualTo(",,,NOT_APPLICABLE");
        assertThat(book.values("SAM-08/mean", "direction"))
                .containsExactly("VEILIGHEID_WI", "WI_VEILIGHEID");
    }

    private static Object[] score(String from, String to, int level) {
        return row("respondent_organisation", from, "partner_organisation", to, "level", level);
    }

    @Test
    void reachAndParticipationsAreOfTheTwoDomains() {
        var book =
                Book.of(
                        Sent.in("2026-K2")
                                .sheet(
                                        "knowledge_reach",
                                        reach("VEILIGHEID", 20, 5, 1),
                                        reach("WI", 30, 20, 2),
                                        reach("JEUGD", 10, 9, null)));
        assertThat(book.delft("SAM-09/rate", "2026-K2")).isEqualTo("25,50,0.5,VALUE");
        assertThat(book.delft("SAM-09/count", "2026-K2")).isEqualTo("9,,9,VALUE");
        assertThat(book.values("SAM-09/rate", "domain")).containsExactly("VEILIGHEID", "WI");
        assertThat(book.part("SAM-09/count", "2026", "domain", "WI")).isEqualTo("5,,5,VALUE");
        assertThat(book.part("SAM-09/count", "2026", "provider", "OTHER")).isEqualTo("6,,6,VALUE");
        assertThat(book.part("SAM-09/count", "2026", "provider", "VNG")).isEqualTo("3,,3,VALUE");
        assertThat(book.part("SAM-09/rate", "2026", "provider", "VNG"))
                .isEqualTo(",,,NOT_APPLICABLE");
        assertThat(book.values("SAM-09/count", "provider"))
                .containsExactly("CCV", "DIVOSA", "OTHER", "VNG");
    }

    private static Object[] reach(String domain, int staff, int active, Integer vng) {
        return row(
                "domain",
                domain,
                "target_staff",
                staff,
                "active_staff",
                active,
                "participations_vng",
                vng,
                "participations_other",
                3);
    }
}
