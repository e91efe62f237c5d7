package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.UPLOADS;

import java.time.LocalDate;
import nl.perspectief.etl.delivery.DeliveryRefusedException.Reason;
import nl.perspectief.sql.operations.tables.records.UploadsRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/**
 * Counts what accounts hand in. A file counts before it is read, its bytes when they were read:
 * what was cut off or was no workbook counts too.
 */
final class UploadQuota {

    private final DSLContext jooq;
    private final UploadLimits limits;

    UploadQuota(DSLContext jooq, UploadLimits limits) {
        this.jooq = jooq;
        this.limits = limits;
    }

    /**
     * Counts one file more.
     *
     * @return how many bytes of it may be read
     * @throws DeliveryRefusedException when the account has had its share of the day
     */
    long begin(long accountId, LocalDate day) {
        open(accountId, day);
        boolean isCounted =
                jooq.update(UPLOADS)
                                .set(UPLOADS.FILE_COUNT, UPLOADS.FILE_COUNT.plus(1))
                                .where(isOf(accountId, day))
                                .and(UPLOADS.FILE_COUNT.lt(limits.filesPerDay()))
                                .execute()
                        == 1;
        if (!isCounted) {
            throw new DeliveryRefusedException(Reason.TOO_MANY_FILES);
        }
        long left = limits.bytesPerDay() - today(accountId, day).getByteCount();
        if (left <= 0) {
            throw new DeliveryRefusedException(Reason.TOO_MANY_BYTES);
        }
        return Math.min(left, limits.bytes());
    }

    /** Counts what was read. */
    void read(long accountId, LocalDate day, long bytes) {
        jooq.update(UPLOADS)
                .set(UPLOADS.BYTE_COUNT, UPLOADS.BYTE_COUNT.plus(bytes))
                .where(isOf(accountId, day))
                .execute();
    }

    /** Why a file was cut off at so many bytes. */
    Reason cutOff(long at) {
        return at < limits.bytes() ? Reason.TOO_MANY_BYTES : Reason.TOO_LARGE;
    }

    private void open(long accountId, LocalDate day) {
        if (jooq.fetchExists(UPLOADS, isOf(accountId, day))) {
            return;
        }
        try {
            jooq.insertInto(UPLOADS).values(accountId, day, 0, 0L).execute();
        } catch (IntegrityConstraintViolationException e) {
            // two files at once are the first of the day: the line is there
            today(accountId, day);
        }
    }

    private UploadsRecord today(long accountId, LocalDate day) {
        return jooq.selectFrom(UPLOADS).where(isOf(accountId, day)).fetchSingle();
    }

    private static Condition isOf(long accountId, LocalDate day) {
        return UPLOADS.ACCOUNT_ID.eq(accountId).and(UPLOADS.ON_DAY.eq(day));
    }
}
