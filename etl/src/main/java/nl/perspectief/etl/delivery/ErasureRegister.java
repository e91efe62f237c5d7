package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.ERASURES;
import static nl.perspectief.sql.operations.Tables.ROW_COUNTS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.perspectief.sql.operations.tables.records.ErasuresRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The list of persons who are to be left out. */
final class ErasureRegister {

    /** The reason under which rows of theirs are counted as left out. */
    static final String ERASED = "ERASED";

    private final DSLContext jooq;

    ErasureRegister(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Puts a person on the list, or finds the line; it is to be gone through again. */
    Erasure ask(
            String programme, String municipalityCode, String person, String reason, Actor actor) {
        return jooq.transactionResult(
                transaction -> {
                    var dsl = transaction.dsl();
                    var known =
                            dsl.selectFrom(ERASURES)
                                    .where(isOf(programme, municipalityCode))
                                    .and(ERASURES.PERSON.eq(person))
                                    .fetchOne();
                    if (known != null) {
                        dsl.update(ERASURES)
                                .setNull(ERASURES.FINISHED_AT)
                                .where(ERASURES.ERASURE_ID.eq(known.getErasureId()))
                                .execute();
                        return erasure(known);
                    }
                    return erasure(
                            dsl.insertInto(ERASURES)
                                    .set(ERASURES.PROGRAMME, programme)
                                    .set(ERASURES.MUNICIPALITY_CODE, municipalityCode)
                                    .set(ERASURES.PERSON, person)
                                    .set(ERASURES.REASON, Register.shortened(reason, 200))
                                    .set(ERASURES.ASKED_BY, Register.shortened(actor.words(), 100))
                                    .set(ERASURES.ASKED_AT, now())
                                    .returning()
                                    .fetchSingle());
                });
    }

    void finished(Erasure erasure) {
        jooq.update(ERASURES)
                .set(ERASURES.FINISHED_AT, now())
                .where(ERASURES.ERASURE_ID.eq(erasure.id()))
                .execute();
    }

    List<Erasure> unfinished() {
        return jooq.selectFrom(ERASURES)
                .where(ERASURES.FINISHED_AT.isNull())
                .orderBy(ERASURES.ERASURE_ID)
                .fetch(ErasureRegister::erasure);
    }

    Set<String> persons(String programme, String municipalityCode) {
        return jooq.select(ERASURES.PERSON)
                .from(ERASURES)
                .where(isOf(programme, municipalityCode))
                .fetchSet(ERASURES.PERSON);
    }

    /** For each programme and municipality with a list, what the list as a whole is known by. */
    static Map<String, String> marks(DSLContext jooq) {
        Map<String, StringBuilder> lists = new HashMap<>();
        jooq.selectFrom(ERASURES)
                .orderBy(ERASURES.PERSON)
                .forEach(
                        row ->
                                lists.computeIfAbsent(
                                                sender(
                                                        row.getProgramme(),
                                                        row.getMunicipalityCode()),
                                                _ -> new StringBuilder())
                                        .append(row.getPerson())
                                        .append('\n'));
        Map<String, String> marks = new HashMap<>();
        lists.forEach((sender, list) -> marks.put(sender, sha256(list.toString())));
        return marks;
    }

    static String sender(String programme, String municipalityCode) {
        return programme + '|' + municipalityCode;
    }

    /** Of the rows that landed once, these are left; the others are counted as erased. */
    long recount(long deliveryId, String sheet, long left) {
        return jooq.transactionResult(
                transaction -> {
                    var dsl = transaction.dsl();
                    var ofSheet =
                            ROW_COUNTS.DELIVERY_ID.eq(deliveryId).and(ROW_COUNTS.SHEET.eq(sheet));
                    var landed = count(dsl, ofSheet, RegisterDetails.LANDED);
                    long gone = landed - left;
                    if (gone > 0) {
                        long erased = count(dsl, ofSheet, ERASED) + gone;
                        dsl.update(ROW_COUNTS)
                                .set(ROW_COUNTS.ROW_COUNT, left)
                                .where(ofSheet)
                                .and(ROW_COUNTS.REASON.eq(RegisterDetails.LANDED))
                                .execute();
                        dsl.deleteFrom(ROW_COUNTS)
                                .where(ofSheet)
                                .and(ROW_COUNTS.REASON.eq(ERASED))
                                .execute();
                        dsl.insertInto(ROW_COUNTS)
                                .values(deliveryId, sheet, ERASED, erased)
                                .execute();
                    }
                    return gone;
                });
    }

    private static long count(DSLContext dsl, Condition ofSheet, String reason) {
        return dsl.select(DSL.coalesce(DSL.max(ROW_COUNTS.ROW_COUNT), 0L))
                .from(ROW_COUNTS)
                .where(ofSheet)
                .and(ROW_COUNTS.REASON.eq(reason))
                .fetchSingle()
                .value1();
    }

    private static Condition isOf(String programme, String municipalityCode) {
        return ERASURES.PROGRAMME
                .eq(programme)
                .and(ERASURES.MUNICIPALITY_CODE.eq(municipalityCode));
    }

    private static Erasure erasure(ErasuresRecord row) {
        return new Erasure(
                Objects.requireNonNull(row.getErasureId()),
                row.getProgramme(),
                row.getMunicipalityCode(),
                row.getPerson());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
