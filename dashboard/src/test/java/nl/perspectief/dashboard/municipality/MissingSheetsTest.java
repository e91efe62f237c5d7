package nl.perspectief.dashboard.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;

class MissingSheetsTest {

    private static final Quarter QUARTER = Figures.YEAR.first();

    @Test
    void aSheetIsMissingWhenOnlyFiguresWithoutDataAreReadFromIt() {
        var figures =
                new Figures()
                        .of(Figures.figure("BER-02", "rate", "higher", "Trajecten[Wijze, Start]"))
                        .share("GM0855", 5, 10)
                        .of(
                                Figures.figure(
                                        "INZ-01",
                                        "ratio",
                                        "lower",
                                        "Trajecten[Coach-type], Capaciteit[Functie, Fte]"))
                        .without("GM0855", Status.NOT_DELIVERED)
                        .of(Figures.figure("SAM-09", "rate", "higher", "Bereik kennis[Domein]"))
                        .without("GM0855", Status.NOT_APPLICABLE);

        assertThat(missing(figures, "IMPORTED")).containsExactly("Capaciteit");
    }

    @Test
    void ofWhatDidNotComeNothingIsMissing() {
        var figures =
                new Figures()
                        .of(Figures.figure("BER-02", "rate", "higher", "Trajecten[Wijze]"))
                        .without("GM0855", Status.NOT_DELIVERED);

        assertThat(missing(figures, "MISSING")).isEmpty();
        assertThat(missing(figures, "IMPORTED")).containsExactly("Trajecten");
    }

    private static List<String> missing(Figures figures, String state) {
        var day = LocalDate.of(2025, 4, 20);
        var delivery =
                new DeliveryState("BOTOC", "GM0855", QUARTER, state, 1, "A", day, day, day, false);
        return MissingSheets.of(figures.shown())
                .in(List.of(delivery), figures.observations())
                .getOrDefault(QUARTER, List.of());
    }
}
