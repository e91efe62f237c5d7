package nl.perspectief.etl.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows laid side by side by their keys, as a municipality would tell what it changed. */
class DifferenceTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 3);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void rowsAreNewChangedOrGoneByTheirKeyWhereverTheyStand() {
        var before =
                Typed.impuls("2026-K1")
                        .row("trajectories", "trajectory_number", "T0001", "age_class", "18-22")
                        .row("trajectories", "trajectory_number", "T0002", "age_class", "23-26")
                        .row("trajectories", "trajectory_number", "T0003");
        var after =
                Typed.impuls("2026-K2")
                        .row("trajectories", "trajectory_number", "T0004")
                        .row("trajectories", "trajectory_number", "T0003")
                        .row(
                                "trajectories",
                                "trajectory_number",
                                "T0001",
                                "age_class",
                                "18-22",
                                "trajectory_end",
                                MARCH,
                                "end_reason",
                                "WERK",
                                "joint_plan",
                                "J");

        var sheet = sheet(before, after, "trajectories");

        assertThat(sheet.added()).containsExactly(new LoneRow("T… (5 tekens)", 2));
        assertThat(sheet.gone()).containsExactly(new LoneRow("T… (5 tekens)", 3));
        assertThat(sheet.changed())
                .containsExactly(
                        new RowChange(
                                "T… (5 tekens)",
                                2,
                                4,
                                List.of(
                                        new CellChange(
                                                "Gezamenlijk plan van aanpak", "M4", null, "ja"),
                                        new CellChange(
                                                "Datum einde traject", "O4", null, "31-03-2026"),
                                        new CellChange(
                                                "Reden einde traject", "P4", null, "Werk"))));
    }

    @Test
    void nothingThatMayIdentifyIsShown() {
        var before =
                Typed.impuls("2026-K1")
                        .row("placements", "placement_number", "P1", "employer_number", "W0001");
        var after =
                Typed.impuls("2026-K2")
                        .row("placements", "placement_number", "P1", "employer_number", "W0002");

        var change = sheet(before, after, "placements").changed().getFirst().cells().getFirst();

        assertThat(change.before()).isEqualTo("W… (5 tekens)").isEqualTo(change.after());
    }

    @Test
    void numbersOfAQuarterAreNotLaidBesideThoseOfAnother() {
        var before = Typed.impuls("2026-K1").row("meetings", "meeting_number", "O1");
        var after =
                Typed.impuls("2026-K2")
                        .row("meetings", "meeting_number", "O1", "cases_discussed", 3)
                        .row("meetings", "meeting_number", "O2");

        var otherQuarter = sheet(before, after, "meetings");
        var sameQuarter = sheet(before.quarter("2026-K2"), after, "meetings");

        assertThat(otherQuarter.isByRow()).isFalse();
        assertThat(otherQuarter.changed()).isEmpty();
        assertThat(otherQuarter.rowsAfter()).isEqualTo(2);
        assertThat(sameQuarter.changed()).hasSize(1);
        assertThat(sameQuarter.added()).hasSize(1);
    }

    @Test
    void aFunctionIsTheSameInEveryQuarterAndMayStandTwice() {
        var before =
                Typed.impuls("2026-K1")
                        .row("capacity", "function", "REGISSEUR_V", "fte", new BigDecimal("1.0000"))
                        .row(
                                "capacity",
                                "function",
                                "REGISSEUR_V",
                                "fte",
                                new BigDecimal("0.5000"));
        var after =
                Typed.impuls("2026-K2")
                        .row("capacity", "function", "REGISSEUR_V", "fte", new BigDecimal("0.5000"))
                        .row(
                                "capacity",
                                "function",
                                "REGISSEUR_V",
                                "fte",
                                new BigDecimal("1.2500"));

        var sheet = sheet(before, after, "capacity");

        assertThat(sheet.changed())
                .containsExactly(
                        new RowChange(
                                "Regisseur Veiligheid",
                                2,
                                3,
                                List.of(new CellChange("Fte", "B3", "1", "1,25"))));
    }

    @Test
    void rowsWithoutAKeyAreNeverPaired() {
        var before = Typed.impuls("2026-K1").row("trajectories", "age_class", "18-22");
        var after =
                Typed.impuls("2026-K1")
                        .row("trajectories", "age_class", "23-26")
                        .row("trajectories", "age_class", "18-22");

        var sheet = sheet(before, after, "trajectories");

        assertThat(sheet.changed()).isEmpty();
        assertThat(sheet.gone()).isEmpty();
        assertThat(sheet.added()).containsExactly(new LoneRow("", 2));
    }

    @Test
    void rowsThatContradictEachOtherArePairedInOrder() {
        var before =
                Typed.impuls("2026-K1")
                        .row("trajectories", "trajectory_number", "T1", "referral_date", FEBRUARY)
                        .row("trajectories", "trajectory_number", "T1", "referral_date", MARCH);
        var after =
                Typed.impuls("2026-K1")
                        .row("trajectories", "trajectory_number", "T1", "referral_date", FEBRUARY);

        var sheet = sheet(before, after, "trajectories");

        assertThat(sheet.changed()).isEmpty();
        assertThat(sheet.gone()).containsExactly(new LoneRow("T… (2 tekens)", 3));
    }

    @Test
    void aColumnThatOnlyOneHasIsToldOnce() {
        var before =
                Typed.impuls("2026-K1")
                        .row("placements", "placement_number", "P1", "sector", "C")
                        .without("placements", "sector");
        var after =
                Typed.impuls("2026-K2").row("placements", "placement_number", "P1", "sector", "C");

        var sheet = sheet(before, after, "placements");

        assertThat(sheet.columnsAdded()).containsExactly("Sector");
        assertThat(sheet.changed()).isEmpty();
    }

    @Test
    void aSheetIsNewOrGone() {
        var before = Typed.impuls("2026-K1").row("schools", "school_number", "S1");
        var after = Typed.impuls("2026-K3").row("employers", "employer_number", "W1");

        var difference = Difference.between(before.delivered(), after.delivered());

        assertThat(difference.sheets())
                .extracting(SheetDifference::sheet, SheetDifference::side)
                .containsExactly(
                        tuple("employers", SheetDifference.Side.AFTER),
                        tuple("schools", SheetDifference.Side.BEFORE));
    }

    @Test
    void aSurveyThatIsNotAskedInBothQuartersIsNotMissed() {
        var before = Typed.impuls("2026-K2").row("knowledge_reach", "domain", "WI");
        var after = Typed.impuls("2026-K3");

        assertThat(Difference.between(before.delivered(), after.delivered()).sheets()).isEmpty();
    }

    @Test
    void theVoorbladIsPartOfIt() {
        var difference =
                Difference.between(
                        Typed.impuls("2026-K1").delivered(), Typed.impuls("2026-K2").delivered());

        assertThat(difference.cover())
                .containsExactly(
                        new CellChange("Rapportageperiode", null, "2026-K1", "2026-K2"),
                        new CellChange("Peildatum", null, "31-03-2026", "30-06-2026"));
    }

    @Test
    void twoTimesTheSameIsNoDifference() {
        var one = Typed.impuls("2026-K1").row("trajectories", "trajectory_number", "T1");

        assertThat(Difference.between(one.delivered(), one.delivered()).isEmpty()).isTrue();
    }

    @Test
    void twoSendersAreNotCompared() {
        var one = Typed.impuls("2026-K1").delivered();
        var other = Typed.impuls("2026-K1").municipality("GM0518").delivered();

        assertThatThrownBy(() -> Difference.between(one, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SheetDifference sheet(Typed before, Typed after, String name) {
        return Difference.between(before.delivered(), after.delivered()).sheets().stream()
                .filter(sheet -> sheet.sheet().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
