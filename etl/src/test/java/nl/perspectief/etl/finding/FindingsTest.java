package nl.perspectief.etl.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final LocalDate ON = LocalDate.of(2026, 10, 14);

    private final Findings findings = new Findings(ON);

    private Finding only() {
        assertThat(findings.all()).hasSize(1);
        return findings.all().getFirst();
    }

    @Test
    void equalFaultsAreOneFindingWithTheSentenceOfEachCell() {
        findings.about(Fault.E04_DATE, "Plaatsingen", "Einddatum werk*").at(9, 3).found("mei");
        findings.about(Fault.E04_DATE, "Plaatsingen", "Einddatum werk*").at(4, 3).found("juni");

        assertThat(only().cells()).hasToString("[D4, D9]");
        assertThat(only().message())
                .isEqualTo(
                        "Einddatum werk is geen datum. Gevonden: ‘mei’. Dit geldt voor 2 cellen.");
        assertThat(only().perCell().message(0))
                .isEqualTo("Einddatum werk is geen datum. Gevonden: ‘juni’.");
        assertThat(only().perCell().message(1))
                .isEqualTo("Einddatum werk is geen datum. Gevonden: ‘mei’.");
    }

    @Test
    void isToldInEnglishToo() {
        findings.about(Fault.E18, "Scholen", "Schoolnummer").at(2, 0).found("0… (4 tekens)");
        findings.about(Fault.E18, "Scholen", "Schoolnummer").at(3, 0).found("0… (4 tekens)");

        assertThat(only().english().message())
                .isEqualTo(
                        "Schoolnummer has no letter. Found: 0… (4 tekens). This holds for 2 cells.");
        assertThat(only().english().advice()).startsWith("Use a random number");
    }

    @Test
    void aCellMayPointAtOthers() {
        findings.about(Fault.E14, "Plaatsingen", "Status")
                .at(2, 4)
                .beside("Plaatsingen", 2, 3)
                .found("01-02-2026")
                .with("einde", "Einddatum werk");

        assertThat(only().related())
                .containsExactly(
                        new Finding.Related(
                                new CellAddress(2, 4), "Plaatsingen", new CellAddress(2, 3)));
    }

    @Test
    void keepsACertainNumberOfCellsAndSaysSo() {
        for (int i = 0; i < FindingGroup.CELLS_KEPT + 5; i++) {
            findings.about(Fault.E03_EMPTY, "Trajecten", "Aanmelddatum").at(i + 2, 1);
        }
        assertThat(only().cells()).hasSize(FindingGroup.CELLS_KEPT);
        assertThat(only().message())
                .endsWith("Dit geldt voor 50.005 cellen. De eerste 50.000 staan in de lijst.");
    }

    @Test
    void keepsACertainNumberOfCellsInAllAndSomeOfEveryFinding() {
        for (var column : List.of("Aanmelddatum", "Leeftijdsgroep", "Einde begeleiding")) {
            for (int row = 2; row < 50_002; row++) {
                findings.about(Fault.E03_EMPTY, "Trajecten", column).at(row, 1);
            }
        }
        assertThat(findings.all())
                .extracting(finding -> finding.cells().size())
                .containsExactly(50_000, 50_000, 100);
        assertThat(findings.all().getLast().message())
                .endsWith("Dit geldt voor 50.000 cellen. De eerste 100 staan in de lijst.");
    }

    @Test
    void anErrorOnTrialCountsAsAWarningUntilItsDay() {
        var rule =
                new Rule(
                        "E99",
                        Severity.ERROR,
                        List.of(),
                        List.of(),
                        "1.0",
                        LocalDate.of(2026, 12, 31),
                        true,
                        "programma",
                        "",
                        "");
        assertThat(rule.on(ON))
                .isEqualTo(new Strength(Severity.WARNING, LocalDate.of(2026, 12, 31)));
        assertThat(rule.on(LocalDate.of(2026, 12, 31)).severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.on(LocalDate.of(2027, 1, 1))).isEqualTo(new Strength(Severity.ERROR, null));
    }

    @Test
    void whatIsOnTrialSaysFromWhenItHoldsTheWorkbookBack() {
        var trial = new Strength(Severity.WARNING, LocalDate.of(2026, 12, 31));
        var group = new FindingGroup(Fault.E02_COLUMN, "Scholen", "Wijk", trial, new Room());

        assertThat(group.finding().severity()).isEqualTo(Severity.WARNING);
        assertThat(group.finding().advice())
                .endsWith(
                        "Deze regel is nog op proef: vanaf 01-01-2027 gaat het werkboek hierop terug.");
    }
}
