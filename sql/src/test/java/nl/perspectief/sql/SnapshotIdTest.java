package nl.perspectief.sql;

import static nl.perspectief.sql.Given.PROGRAMME;
import static nl.perspectief.sql.Given.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotIdTest {

    @TempDir Path folder;
    @TempDir Path otherFolder;

    @Test
    void theSameInputElsewhereInAnotherOrderHasTheSameIdAndTheSameRows() throws Exception {
        Given here = given(folder).delivered(early()).delivered(late());
        Given there = given(otherFolder).delivered(late()).delivered(early());

        assertThat(SnapshotId.of(there.input())).isEqualTo(SnapshotId.of(here.input()));
        for (String table :
                List.of("observations", "curves", "deliveries", "completeness", "snapshot")) {
            String rows = "from published." + table + " order by all";
            assertThat(there.build().rows(rows)).isNotEmpty().isEqualTo(here.build().rows(rows));
        }
    }

    @Test
    void anythingThatAFigureDependsOnChangesTheId() throws Exception {
        var first = SnapshotId.of(given(folder).delivered(early()).input());

        assertThat(SnapshotId.of(given(folder).input())).isNotEqualTo(first);
        assertThat(SnapshotId.of(given(folder).delivered(early()).delivered(late()).input()))
                .isNotEqualTo(first);
        assertThat(SnapshotId.of(given(folder).delivered(early()).asOf("2026-10-15").input()))
                .isNotEqualTo(first);
        assertThat(SnapshotId.of(given(folder).delivered(early().version(2)).input()))
                .isNotEqualTo(first);
        assertThat(
                        SnapshotId.of(
                                given(folder)
                                        .participant("GM9002", "2026-K1")
                                        .delivered(early())
                                        .input()))
                .isNotEqualTo(first);
    }

    @Test
    void theDefinitionsUnderWhichRowsWereLandedArePartOfTheId() throws Exception {
        var input = given(folder).delivered(early()).input();

        assertThat(landedUnder("a", input)).isNotEqualTo(SnapshotId.of(input));
        assertThat(landedUnder("a", input)).isNotEqualTo(landedUnder("b", input));
        assertThat(landedUnder("a", input)).isEqualTo(landedUnder("a", input));
    }

    private static SnapshotId landedUnder(String definitions, BuildInput input) {
        var delivery = input.deliveries().getFirst();
        var landed =
                new DeliveryInput(
                        delivery.deliveryId(),
                        delivery.sha256(),
                        delivery.programme(),
                        delivery.municipalityCode(),
                        delivery.quarter(),
                        delivery.version(),
                        delivery.state(),
                        delivery.deliveryMode(),
                        delivery.referenceDate(),
                        delivery.deliveredOn(),
                        delivery.folder(),
                        delivery.sheets(),
                        definitions,
                        delivery.jointSince());
        return SnapshotId.of(
                new BuildInput(List.of(landed), input.referenceFolder(), input.asOf(), "test"));
    }

    @Test
    void whatIsWaivedIsPartOfTheIdInAnyOrder() throws Exception {
        var input = given(folder).delivered(early()).input();
        var one = "E13 GM9001 - 2026-K1 2026-K3 2026-12-31";
        var other = "E17 GM9001 - 2026-K1 2026-K3 2026-12-31";

        assertThat(waiving(input, one)).isNotEqualTo(SnapshotId.of(input));
        assertThat(waiving(input, one, other)).isEqualTo(waiving(input, other, one));
    }

    private static SnapshotId waiving(BuildInput input, String... waivers) {
        return SnapshotId.of(
                new BuildInput(
                        input.deliveries(),
                        input.referenceFolder(),
                        input.asOf(),
                        input.programVersion(),
                        new Entered(
                                List.of(waivers),
                                List.of(),
                                List.of(),
                                List.of(),
                                Closures.NONE,
                                List.of(),
                                List.of())));
    }

    @Test
    void theDayOfDeliveryIsPartOfTheId() throws Exception {
        var input = given(folder).delivered(early()).input();

        assertThat(SnapshotId.of(given(folder).delivered(early().on("2026-05-20")).input()))
                .isNotEqualTo(SnapshotId.of(input));
    }

    @Test
    void whatWasReturnedIsPartOfTheIdAndTheSameAgainOnThatDayIsNot() throws Exception {
        var input = given(folder).delivered(early()).input();
        var returned = given(folder).delivered(early()).delivered(late().state("RETURNED"));
        var once = SnapshotId.of(returned.input());

        assertThat(once).isNotEqualTo(SnapshotId.of(input));
        assertThat(SnapshotId.of(returned.delivered(late().state("RETURNED")).input()))
                .isEqualTo(once);
    }

    @Test
    void whatStandsBesideTheFiguresIsPartOfTheId() throws Exception {
        var input = given(folder).delivered(early()).input();
        var half = target("0.5");

        assertThat(beside(input, List.of(half), List.of())).isNotEqualTo(SnapshotId.of(input));
        assertThat(beside(input, List.of(half), List.of()))
                .isEqualTo(beside(input, List.of(target("0.500000")), List.of()))
                .isNotEqualTo(beside(input, List.of(target("0.6")), List.of()));
        assertThat(
                        beside(
                                input,
                                List.of(),
                                List.of(
                                        new AnnotationInput(
                                                null, PROGRAMME, "ALL", "2026", "Ja."))))
                .isNotEqualTo(SnapshotId.of(input));
    }

    private static TargetInput target(String value) {
        return new TargetInput("BER-02", "rate", PROGRAMME, TOWN, "2026", new BigDecimal(value));
    }

    private static SnapshotId beside(
            BuildInput input, List<TargetInput> targets, List<AnnotationInput> annotations) {
        return SnapshotId.of(
                new BuildInput(
                        input.deliveries(),
                        input.referenceFolder(),
                        input.asOf(),
                        input.programVersion(),
                        new Entered(
                                List.of(),
                                targets,
                                annotations,
                                List.of(),
                                Closures.NONE,
                                List.of(),
                                List.of())));
    }

    @Test
    void theProgramsVersionIsNoPartOfTheId() throws Exception {
        var input = given(folder).delivered(early()).input();
        var laterProgram =
                new BuildInput(input.deliveries(), input.referenceFolder(), input.asOf(), "9.9");

        assertThat(SnapshotId.of(laterProgram)).isEqualTo(SnapshotId.of(input));
    }

    private static Given given(Path folder) {
        return new Given(folder).participant(TOWN, "2026-K1");
    }

    private static LandedDelivery early() {
        return new LandedDelivery(PROGRAMME, TOWN, "2026-K1")
                .trajectory("T1", "2026-01-01")
                .running("T1", "2026-02-01", "2026-03-31");
    }

    private static LandedDelivery late() {
        return new LandedDelivery(PROGRAMME, TOWN, "2026-K3")
                .trajectory("T1", "2026-01-01")
                .trajectory("T2", "2026-08-01")
                .ended("T1", "2026-02-01", "2026-08-31");
    }
}
