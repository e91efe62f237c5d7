package nl.perspectief.dashboard.deliveries;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.FINDINGS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import nl.perspectief.sql.Quarter;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what was wrong in workbooks; of cells and persons it knows numbers only. */
@Component
final class FaultQueries {

    private final DSLContext jooq;

    FaultQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    /**
     * What held workbooks back, by rule and quarter.
     *
     * @param municipalityCode null: of everyone
     */
    List<CommonFault> errors(String programme, @Nullable String municipalityCode) {
        return jooq.select(
                        FINDINGS.RULE,
                        DELIVERIES.QUARTER,
                        countDistinct(FINDINGS.RECEIPT_ID),
                        countDistinct(DELIVERIES.MUNICIPALITY_CODE),
                        coalesce(sum(FINDINGS.CELL_COUNT), BigDecimal.ZERO))
                .from(FINDINGS)
                .join(DELIVERIES)
                .on(DELIVERIES.RECEIPT_ID.eq(FINDINGS.RECEIPT_ID))
                .where(DELIVERIES.PROGRAMME.eq(programme))
                .and(FINDINGS.SEVERITY.eq("ERROR"))
                .and(
                        municipalityCode == null
                                ? DSL.noCondition()
                                : DELIVERIES.MUNICIPALITY_CODE.eq(municipalityCode))
                .groupBy(FINDINGS.RULE, DELIVERIES.QUARTER)
                .orderBy(FINDINGS.RULE, DELIVERIES.QUARTER)
                .fetch(
                        row ->
                                new CommonFault(
                                        row.value1(),
                                        Quarter.parse(row.value2()),
                                        row.value3(),
                                        row.value4(),
                                        row.value5().longValue()));
    }
}
