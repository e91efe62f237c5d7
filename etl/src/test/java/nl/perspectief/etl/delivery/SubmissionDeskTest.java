package nl.perspectief.etl.delivery;

import static nl.perspectief.etl.delivery.HandingIn.ADMINISTRATOR;
import static nl.perspectief.etl.delivery.HandingIn.ANNA;
import static nl.perspectief.etl.delivery.HandingIn.BRAM;
import static nl.perspectief.etl.delivery.HandingIn.ELSEWHERE;
import static nl.perspectief.etl.delivery.HandingIn.NEXT;
import static nl.perspectief.etl.delivery.HandingIn.VERSION_1;
import static nl.perspectief.etl.delivery.HandingIn.VERSION_2;
import static nl.perspectief.etl.delivery.HandingIn.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.etl.delivery.DeliveryRefusedException.Reason;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Progress;
import nl.perspectief.sql.Quarter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** The way of a delivery in steps by people; the same promises on H2 and on PostgreSQL. */
class SubmissionDeskTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aFileCountsWhenItWasSubmittedAndTheNightHasImportedIt(String url) {
        try (var at = new HandingIn(folder, url)) {
            long receipt = at.offer(NEXT, ANNA);
            assertThat(at.state(receipt, ANNA)).isEqualTo(DeliveryState.CHECKED);
            at.night();
            assertThat(at.state(receipt, ANNA)).isEqualTo(DeliveryState.CHECKED);
            assertThat(at.delivered()).isEmpty();

            at.submit(receipt, ANNA);
            at.submit(receipt, ANNA);
            assertThat(at.delivered()).containsExactly("GM0718 2026-K1 v1 SUBMITTED");
            assertThat(at.isLanded(receipt, ANNA)).isFalse();

            at.night();
            assertThat(at.delivered()).containsExactly("GM0718 2026-K1 v1 IMPORTED");
            assertThat(at.isLanded(receipt, ANNA)).isTrue();
            assertThat(at.lastNight().imported()).isEqualTo(1);
            assertThat(at.full(receipt, ANNA).moves())
                    .extracting(move -> "%s %s".formatted(move.to(), move.by()))
                    .containsExactly(
                            "RECEIVED gemeente: account 11",
                            "CHECKED gemeente: account 11",
                            "SUBMITTED gemeente: account 11",
                            "IMPORTED nachtrun");
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void eachWarningIsConfirmedWithAReasonBeforeSubmitting(String url) {
        try (var at = new HandingIn(folder, url)) {
            long receipt = at.offer(NEXT, "IMPULS_GM0718_2025K4.xlsx", ANNA).receiptId();
            var warning = warning(at, receipt);
            refused(Reason.UNCONFIRMED, () -> at.people.submit(receipt, ANNA));
            refused(
                    Reason.REASON_NEEDED,
                    () -> at.people.confirm(receipt, warning.findingId(), " \n ", ANNA));

            at.people.confirm(
                    receipt, warning.findingId(), "Verkeerde naam,\nbel 06-12345678", ANNA);
            at.offer(NEXT, "IMPULS_GM0718_2025K4.xlsx", ANNA);

            var confirmation = warning(at, receipt).confirmation();
            assertThat(confirmation).isNotNull();
            assertThat(confirmation.because()).isEqualTo("Verkeerde naam, bel [telefoonnummer]");
            assertThat(confirmation.by()).isEqualTo("gemeente: account 11");
            at.submit(receipt, ANNA);
            assertThat(at.state(receipt, ANNA)).isEqualTo(DeliveryState.SUBMITTED);
            refused(
                    Reason.NOT_NOW,
                    () -> at.people.confirm(receipt, warning.findingId(), "toch niet", ANNA));
            at.night();
            assertThat(at.full(receipt, ANNA).submission().sentence())
                    .startsWith("Aangenomen. De waarschuwingen (")
                    .endsWith("W16) zijn door de afzender bevestigd.");
        }
    }

    private static Submission.Remark warning(HandingIn at, long receipt) {
        return at.full(receipt, ANNA).remarks().stream()
                .filter(remark -> remark.rule().equals("W16"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whereTwoMustLookOneAloneSubmitsNothing(String url) {
        try (var at = new HandingIn(folder, url)) {
            at.people.setFourEyes("IMPULS_SZW", true, ANNA);
            long receipt = at.offer(NEXT, ANNA);
            refused(Reason.NOT_NOW, () -> at.people.approve(receipt, BRAM));

            at.submit(receipt, ANNA);
            assertThat(at.step(receipt, ANNA).waitsForAgreement()).isTrue();
            refused(Reason.SAME_PERSON, () -> at.people.approve(receipt, ANNA));
            at.night();
            assertThat(at.state(receipt, ANNA)).isEqualTo(DeliveryState.CHECKED);

            at.people.approve(receipt, BRAM);
            at.people.approve(receipt, BRAM);
            assertThat(at.step(receipt, ANNA).version()).isEqualTo(1);
            assertThat(at.full(receipt, ANNA).moves().getLast().by())
                    .isEqualTo("gemeente: account 12");
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void itTakesTwoToDoWithoutTheSecondPerson(String url) {
        try (var at = new HandingIn(folder, url)) {
            assertThat(at.people.fourEyes("IMPULS_SZW", ANNA)).isEqualTo(FourEyes.State.OFF);
            at.people.setFourEyes("IMPULS_SZW", true, ANNA);
            at.people.setFourEyes("IMPULS_SZW", false, ANNA);
            at.people.setFourEyes("IMPULS_SZW", false, ANNA);
            assertThat(at.people.fourEyes("IMPULS_SZW", ANNA))
                    .isEqualTo(FourEyes.State.BEING_TURNED_OFF);
            assertThat(at.people.fourEyes("BOTOC", ANNA)).isEqualTo(FourEyes.State.OFF);
            assertThat(at.people.fourEyes("IMPULS_SZW", ELSEWHERE)).isEqualTo(FourEyes.State.OFF);

            at.people.setFourEyes("IMPULS_SZW", false, BRAM);
            assertThat(at.people.fourEyes("IMPULS_SZW", ANNA)).isEqualTo(FourEyes.State.OFF);
            at.people.setFourEyes("IMPULS_SZW", true, BRAM);
            assertThat(at.people.fourEyes("IMPULS_SZW", ANNA)).isEqualTo(FourEyes.State.ON);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aWorkbookOfAnotherMunicipalityIsRefusedAndNotKept(String url) {
        try (var at = new HandingIn(folder, url)) {
            long receipt = at.offer(NEXT, ELSEWHERE);

            var submission = at.full(receipt, ELSEWHERE).submission();
            assertThat(submission.outcome()).isEqualTo(ReceiptOutcome.REFUSED);
            assertThat(submission.sentence())
                    .startsWith("Op het Voorblad staat een andere gemeente");
            assertThat(submission.delivery()).isNull();
            assertThat(at.originals()).isZero();
            assertThat(at.people.find(receipt, ANNA)).isEmpty();
            assertThat(at.rows("select delivery_id from deliveries")).isEmpty();
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void nobodyReachesTheDeliveryOfAnotherMunicipality(String url) {
        try (var at = new HandingIn(folder, url)) {
            long receipt = at.offer(NEXT, "IMPULS_GM0718_2025K4.xlsx", ANNA).receiptId();
            long finding = warning(at, receipt).findingId();

            assertThat(at.people.history(ELSEWHERE, 10)).isEmpty();
            assertThat(at.people.find(receipt, ELSEWHERE)).isEmpty();
            var out = new ByteArrayOutputStream();
            List<ThrowingCallable> steps =
                    List.of(
                            () -> at.people.confirm(receipt, finding, "klopt", ELSEWHERE),
                            () -> at.people.submit(receipt, ELSEWHERE),
                            () -> at.people.approve(receipt, ELSEWHERE),
                            () -> at.people.withdraw(receipt, "klopt niet", ELSEWHERE),
                            () -> at.people.workbooks().writeOriginal(receipt, ELSEWHERE, out),
                            () -> at.people.workbooks().writeMarked(receipt, ELSEWHERE, out));
            steps.forEach(step -> refused(Reason.UNKNOWN, step));
            refused(Reason.UNKNOWN, () -> at.people.submit(receipt + 99, ANNA));
            assertThat(out.size()).isZero();
            assertThat(at.state(receipt, ANNA)).isEqualTo(DeliveryState.CHECKED);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatWasFoundComesBackInTheWorkbookAndTheFileAsItWas(String url) throws Exception {
        try (var at = new HandingIn(folder, url)) {
            var almelo = HandingIn.person(31, "GM0141");
            long receipt = at.offer("faulty/E13_te_veel_uren.xlsx", almelo);

            assertThat(at.state(receipt, almelo)).isEqualTo(DeliveryState.RETURNED);
            assertThat(at.full(receipt, almelo).remarks())
                    .anySatisfy(
                            remark -> {
                                assertThat(remark.rule()).isEqualTo("E13");
                                assertThat(remark.holdsBack()).isTrue();
                                assertThat(remark.cells()).isEqualTo("H3");
                            });
            var original = new ByteArrayOutputStream();
            at.people.workbooks().writeOriginal(receipt, almelo, original);
            assertThat(original.toByteArray())
                    .isEqualTo(Files.readAllBytes(Counter.sample("faulty/E13_te_veel_uren.xlsx")));
            var marked = new ByteArrayOutputStream();
            assertThat(at.people.workbooks().writeMarked(receipt, almelo, marked).whyNotMarked())
                    .isNull();
            assertThat(marked.size()).isGreaterThan(original.size());
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aKnownContentIsAnsweredWithItsReceiptUntilItIsTakenBack(String url) {
        try (var at = new HandingIn(folder, url)) {
            long receipt = at.offer(NEXT, ANNA);
            assertThat(at.offer(NEXT, "a.xlsx", BRAM))
                    .isEqualTo(new SubmissionDesk.Answer(receipt, true));
            at.submit(receipt, ANNA);
            assertThat(at.offer(NEXT, "a.xlsx", BRAM).isKnown()).isTrue();
            at.night(NEXT);
            assertThat(at.delivered()).containsExactly("GM0718 2026-K1 v1 IMPORTED");
            assertThat(at.offer(NEXT, "a.xlsx", BRAM).receiptId()).isEqualTo(receipt);

            at.people.takeBack(
                    at.step(receipt, ANNA).deliveryId(), "verkeerd bestand", ADMINISTRATOR);
            var again = at.offer(NEXT, "IMPULS_GM0718_2026K1.xlsx", BRAM);
            assertThat(again.isKnown()).isFalse();
            assertThat(at.state(again.receiptId(), ANNA)).isEqualTo(DeliveryState.CHECKED);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatWasNotImportedMayBeWithdrawnAndANewFileTakesThePlaceOfACheckedOne(String url) {
        try (var at = new HandingIn(folder, url)) {
            long first = at.offer(VERSION_1, ELSEWHERE);
            long second = at.offer(VERSION_2, ELSEWHERE);
            assertThat(at.state(first, ELSEWHERE)).isEqualTo(DeliveryState.WITHDRAWN);

            at.submit(second, ELSEWHERE);
            at.people.withdraw(second, "nog niet af", ELSEWHERE);
            at.night();
            assertThat(at.delivered()).isEmpty();
            assertThat(at.full(second, ELSEWHERE).moves().getLast().reason())
                    .isEqualTo("nog niet af");
            refused(Reason.NOT_NOW, () -> at.people.withdraw(second, "weer", ELSEWHERE));
            refused(Reason.NOT_NOW, () -> at.people.submit(second, ELSEWHERE));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void takenBackTheVersionBeforeItCountsAgain(String url) {
        try (var at = new HandingIn(folder, url)) {
            at.night(VERSION_1);
            long second = at.offer(VERSION_2, ELSEWHERE);
            at.submit(second, ELSEWHERE);
            at.night();
            assertThat(at.delivered())
                    .containsExactly("GM0855 2025-K4 v1 SUPERSEDED", "GM0855 2025-K4 v2 IMPORTED");

            long delivery = at.step(second, ELSEWHERE).deliveryId();
            at.people.takeBack(delivery, "ingetrokken op verzoek", ADMINISTRATOR);
            assertThat(at.delivered()).containsExactly("GM0855 2025-K4 v1 IMPORTED");
            assertThat(at.full(second, ELSEWHERE).moves().getLast())
                    .satisfies(
                            move -> {
                                assertThat(move.by()).isEqualTo(ADMINISTRATOR.words());
                                assertThat(move.reason()).isEqualTo("ingetrokken op verzoek");
                            });
            refused(Reason.NOT_NOW, () -> at.people.takeBack(delivery, "nog eens", ADMINISTRATOR));
            refused(Reason.UNKNOWN, () -> at.people.takeBack(99, "onbekend", ADMINISTRATOR));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aVersionGivenEarlierDoesNotReplaceALaterOne(String url) {
        try (var at = new HandingIn(folder, url)) {
            long first = at.offer(VERSION_1, ELSEWHERE);
            at.submit(first, ELSEWHERE);
            at.night(VERSION_2);
            assertThat(at.delivered())
                    .containsExactly("GM0855 2025-K4 v1 SUPERSEDED", "GM0855 2025-K4 v2 IMPORTED");

            // as when the night broke on the first and takes it up later
            at.execute("update deliveries set state = 'SUBMITTED' where version = 1");
            at.night();
            assertThat(at.delivered())
                    .containsExactly("GM0855 2025-K4 v1 SUPERSEDED", "GM0855 2025-K4 v2 IMPORTED");
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatIsExpectedFollowsFromTakingPartAndFromWhatCameIn(String url) {
        try (var at = new HandingIn(folder, url)) {
            long receipt = at.offer(NEXT, ANNA);
            var expected = at.people.expected();

            var quarters = expected.of("IMPULS_SZW", ANNA, HandingIn.DAY, 20);
            assertThat(quarters.getFirst())
                    .satisfies(
                            newest -> {
                                assertThat(newest.quarter()).hasToString("2026-K3");
                                assertThat(newest.deadline()).isEqualTo("2026-11-11");
                                assertThat(newest.progress()).isEqualTo(Progress.NOTHING);
                            });
            assertThat(quarters.getLast().quarter()).hasToString("2024-K3");
            assertThat(quarters.get(2).progress()).isEqualTo(Progress.CHECKED);
            assertThat(quarters.get(2).isOpen()).isTrue();
            at.submit(receipt, ANNA);
            assertThat(expected.of("IMPULS_SZW", ANNA, HandingIn.DAY, 3).getLast().isOpen())
                    .isFalse();
            assertThat(expected.programmes(person(1, "GM0344"), HandingIn.DAY, 20))
                    .containsExactly("BOTOC", "IMPULS_SZW");
            assertThat(expected.programmes(person(1, "GM9999"), HandingIn.DAY, 20)).isEmpty();
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aWorkbookLiesBesideTheDeliveryBeforeIt(String url) {
        try (var at = new HandingIn(folder, url)) {
            at.night(VERSION_1);
            var workbooks = at.people.workbooks();
            long second = at.offer(VERSION_2, ELSEWHERE);

            var sides = workbooks.sides(second, ELSEWHERE);

            assertThat(sides.isAccepted()).isTrue();
            assertThat(sides.before()).isNotNull();
            assertThat(sides.before().version()).isEqualTo(1);
            var upTo = Quarter.parse("2026-K3");
            assertThat(workbooks.newest("IMPULS_SZW", upTo, ELSEWHERE))
                    .hasValueSatisfying(
                            former -> assertThat(former.quarter()).hasToString("2025-K4"));
            assertThat(workbooks.newest("IMPULS_SZW", upTo, ANNA)).isEmpty();
            refused(Reason.UNKNOWN, () -> workbooks.sides(second, ANNA));
        }
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        DeliveryRefusedException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
