package nl.perspectief.etl.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.perspectief.etl.delivery.HandingIn.ANNA;
import static nl.perspectief.etl.delivery.HandingIn.BRAM;
import static nl.perspectief.etl.delivery.HandingIn.DAY;
import static nl.perspectief.etl.delivery.HandingIn.NEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.perspectief.etl.delivery.DeliveryRefusedException.Reason;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What people hand in when things come twice, come at once, break off or are too much. */
class SubmissionSafetyTest {

    private static final int AT_ONCE = 6;

    @TempDir Path folder;

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theSameFileSeveralTimesAtOnceIsOneDeliveryWithOneVersion(String url) throws Exception {
        try (var at = new HandingIn(folder, url)) {
            var receipts =
                    atOnce(index -> at.offer(NEXT, index % 2 == 0 ? ANNA : BRAM)).stream()
                            .distinct()
                            .toList();
            assertThat(receipts).hasSize(1);
            assertThat(at.rows("select state from deliveries")).containsExactly("CHECKED");
            assertThat(at.originals()).isEqualTo(1);

            long receipt = receipts.getFirst();
            at.confirmAll(receipt, ANNA);
            atOnce(
                    _ -> {
                        at.people.submit(receipt, ANNA);
                        return receipt;
                    });
            assertThat(at.rows("select state, version from deliveries"))
                    .containsExactly("SUBMITTED 1");
            assertThat(at.rows("select to_state from delivery_moves order by move_id"))
                    .containsExactly("RECEIVED", "CHECKED", "SUBMITTED");
        }
    }

    @FunctionalInterface
    private interface Work {
        long on(int index) throws Exception;
    }

    private static List<Long> atOnce(Work work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int index = i;
                Callable<Long> waiting =
                        () -> {
                            start.await();
                            return work.on(index);
                        };
                running.add(threads.submit(waiting));
            }
            start.countDown();
            List<Long> all = new ArrayList<>();
            for (var one : running) {
                all.add(one.get());
            }
            return all;
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void killedAfterTheReceiptTheNightChecksTheFileAndSubmitsNothing(String url) {
        try (var at = new HandingIn(folder, url)) {
            long receipt = at.offer(NEXT, ANNA);
            asBeforeItsCheck(at);

            at.night();

            assertThat(at.state(receipt, ANNA)).isEqualTo(DeliveryState.CHECKED);
            assertThat(at.lastNight().imported()).isZero();
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void killedAfterTheReceiptTheSameFileGoesOnWhereItWas(String url) {
        try (var at = new HandingIn(folder, url)) {
            long receipt = at.offer(NEXT, ANNA);
            asBeforeItsCheck(at);

            assertThat(at.offer(NEXT, ANNA)).isEqualTo(receipt);
            assertThat(at.state(receipt, ANNA)).isEqualTo(DeliveryState.CHECKED);
        }
    }

    private static void asBeforeItsCheck(HandingIn at) {
        at.execute("delete from delivery_moves");
        at.execute("delete from findings");
        at.execute("delete from deliveries");
        at.execute("update receipts set outcome = 'RECEIVED'");
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void killedAfterLandingTheRowsDoNotCountAndTheNextNightImportsThem(String url) {
        try (var at = new HandingIn(folder, url)) {
            long receipt = at.offer(NEXT, ANNA);
            at.submit(receipt, ANNA);
            at.night();
            // the rows lie there, the register does not know it yet
            at.execute("update deliveries set state = 'SUBMITTED'");
            at.execute("update receipts set outcome = 'CHECKED'");
            assertThat(at.delivered()).containsExactly("GM0718 2026-K1 v1 SUBMITTED");

            at.night();

            assertThat(at.delivered()).containsExactly("GM0718 2026-K1 v1 IMPORTED");
            assertThat(at.lastNight().received()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aFileThatIsTooLargeIsCutOffAndStillCounts(String url) throws IOException {
        try (var at = new HandingIn(folder, url)) {
            var endless = new Endless();
            assertThatThrownBy(() -> at.people.offer(endless, "groot.xlsx", ANNA, DAY))
                    .isInstanceOfSatisfying(
                            DeliveryRefusedException.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE));
            assertThat(endless.given).isLessThan(at.people.limits().bytes() + (1 << 17));
            assertThat(at.rows("select account_id, file_count from uploads"))
                    .containsExactly("11 1");
            assertThat(at.rows("select receipt_id from receipts")).isEmpty();
            assertThat(folder.resolve("work")).isEmptyDirectory();
        }
    }

    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            given += length;
            return length;
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void anAccountHasItsShareOfTheDay(String url) throws IOException {
        try (var at = new HandingIn(folder, url)) {
            at.offer(NEXT, ANNA);
            var limits = at.people.limits();
            at.execute("update uploads set file_count = " + limits.filesPerDay());
            refusedFor(at, Reason.TOO_MANY_FILES, ANNA);
            at.execute("update uploads set file_count = 1, byte_count = " + limits.bytesPerDay());
            refusedFor(at, Reason.TOO_MANY_BYTES, ANNA);
            at.execute("update uploads set byte_count = " + (limits.bytesPerDay() - 2));
            refusedFor(at, Reason.TOO_MANY_BYTES, ANNA);

            assertThat(offerText(at, BRAM)).isPositive();
        }
    }

    private static void refusedFor(HandingIn at, Reason reason, Deliverer by) {
        assertThatThrownBy(() -> offerText(at, by))
                .isInstanceOfSatisfying(
                        DeliveryRefusedException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static long offerText(HandingIn at, Deliverer by) throws IOException {
        var text = new ByteArrayInputStream("geen werkboek".getBytes(UTF_8));
        return at.people.offer(text, "tekst.xlsx", by, DAY).receiptId();
    }
}
