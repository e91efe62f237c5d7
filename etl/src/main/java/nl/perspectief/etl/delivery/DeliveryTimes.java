package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERY_TIMES;
import static nl.perspectief.sql.operations.Tables.RECEIPTS;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;

/** How long runs were busy with each file. */
public final class DeliveryTimes {

    private final DSLContext jooq;

    DeliveryTimes(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Keeps how long a run was busy with a file. */
    public void keep(long runId, long receiptId, Took took) {
        jooq.insertInto(DELIVERY_TIMES)
                .set(DELIVERY_TIMES.RUN_ID, runId)
                .set(DELIVERY_TIMES.RECEIPT_ID, receiptId)
                .set(DELIVERY_TIMES.CHECK_MILLISECONDS, took.check().toMillis())
                .set(DELIVERY_TIMES.LANDING_MILLISECONDS, took.landing().toMillis())
                .execute();
    }

    /** The files that a run was busy with for longest, the longest first. */
    public List<DeliveryTime> slowest(long runId, int count) {
        var all = DELIVERY_TIMES.CHECK_MILLISECONDS.plus(DELIVERY_TIMES.LANDING_MILLISECONDS);
        var total =
                Objects.requireNonNullElse(
                        jooq.select(sum(all))
                                .from(DELIVERY_TIMES)
                                .where(DELIVERY_TIMES.RUN_ID.eq(runId))
                                .fetchSingle()
                                .value1(),
                        BigDecimal.ZERO);
        return jooq.select(RECEIPTS.RECEIPT_ID, RECEIPTS.FILE_NAME, RECEIPTS.DELIVERY_KEY)
                .select(RECEIPTS.SIZE_BYTES)
                .select(DELIVERY_TIMES.CHECK_MILLISECONDS, DELIVERY_TIMES.LANDING_MILLISECONDS)
                .from(DELIVERY_TIMES)
                .join(RECEIPTS)
                .on(RECEIPTS.RECEIPT_ID.eq(DELIVERY_TIMES.RECEIPT_ID))
                .where(DELIVERY_TIMES.RUN_ID.eq(runId))
                .orderBy(all.desc(), RECEIPTS.RECEIPT_ID)
                .limit(count)
                .fetch(row -> time(row, Math.max(1, total.longValue())));
    }

    private static DeliveryTime time(Record row, long total) {
        var took =
                new Took(
                        Duration.ofMillis(row.get(DELIVERY_TIMES.CHECK_MILLISECONDS)),
                        Duration.ofMillis(row.get(DELIVERY_TIMES.LANDING_MILLISECONDS)));
        return new DeliveryTime(
                Objects.requireNonNull(row.get(RECEIPTS.RECEIPT_ID)),
                row.get(RECEIPTS.FILE_NAME),
                row.get(RECEIPTS.DELIVERY_KEY),
                row.get(RECEIPTS.SIZE_BYTES),
                took,
                (double) took.together().toMillis() / total);
    }
}
