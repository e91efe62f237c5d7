package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import nl.perspectief.sql.AnnotationInput;
import nl.perspectief.sql.TargetInput;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass
@ArgumentsSource(BothDatabases.class)
class AimQueriesTest {

    private final HikariDataSource operations;
    private final DSLContext jooq;

    AimQueriesTest(String url) {
        operations = OperationsDatabase.open(url);
        jooq = OperationsDatabase.jooq(operations, url);
    }

    @AfterEach
    void close() {
        operations.close();
    }

    @Test
    void theNewestTargetOfAYearCountsAndOneWithoutValueIsGone() {
        target("2026", "0.5");
        target("2027", "0.5");
        target("2026", "0.6");
        target("2027", null);

        assertThat(new AimQueries(jooq).targets())
                .containsExactly(
                        new TargetInput(
                                "BEH-01",
                                "26w",
                                "BOTOC",
                                "ALL",
                                "2026",
                                new BigDecimal("0.600000")));
    }

    @Test
    void anAnnotationStandsUntilItIsWithdrawn() {
        annotation("Nieuw systeem.");
        annotation("Vergissing.");
        jooq.execute(
                "update annotations set withdrawn_by = 'A', withdrawn_at = current_timestamp where sentence = 'Vergissing.'");

        assertThat(new AimQueries(jooq).annotations())
                .containsExactly(
                        new AnnotationInput(null, "BOTOC", "GM0202", "2026-K1", "Nieuw systeem."));
    }

    private void target(String year, String value) {
        jooq.execute(
                "insert into targets (indicator, measure, programme, municipality_code, target_year, target_value, set_by, set_at)"
                        + " values ('BEH-01', '26w', 'BOTOC', 'ALL', ?, cast(? as decimal(18, 6)), 'A', current_timestamp)",
                year,
                value);
    }

    private void annotation(String sentence) {
        jooq.execute(
                "insert into annotations (programme, municipality_code, period, sentence, written_by, written_at)"
                        + " values ('BOTOC', 'GM0202', '2026-K1', ?, 'A', current_timestamp)",
                sentence);
    }
}
