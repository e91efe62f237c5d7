package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.perspectief.etl.definition.DefinitionsMark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What the register knows of deliveries that count; the same promises on H2 and on PostgreSQL. */
class LandedDeliveriesTest {

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theDayOfDeliveryIsTheVoorbladsInARunWithAFixedDay(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);
            desk.importFile("cc", "c.xlsx");

            assertThat(desk.deliveries().getLast().deliveredOn())
                    .isEqualTo(LocalDate.of(2026, 10, 9));
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void rowsAreKnownByTheDefinitionsUnderWhichTheyWereLanded(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);
            long delivery = desk.importFile("ii", "i.xlsx");
            assertThat(desk.landedUnder()).isEqualTo(DefinitionsMark.of("BOTOC"));

            desk.register.landingAnew(delivery);
            var first = desk.landedUnder();
            desk.register.landingAnew(delivery);
            assertThat(desk.landedUnder()).startsWith("under way ").isNotEqualTo(first);

            desk.register.landedAnew(desk.history.counting().getFirst(), RegisterDesk.delivered());
            assertThat(desk.landedUnder()).isEqualTo(DefinitionsMark.of("BOTOC"));
            assertThat(desk.moves().getLast())
                    .isEqualTo("IMPORTED > IMPORTED: rijen opnieuw geland");
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void sinceWhenTheyWorkJointlyIsReadWithTheRows(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);
            desk.importFile("cc", "c.xlsx");
            assertThat(desk.deliveries().getLast().jointSince()).isNull();

            // as when other definitions read more of the same workbook
            var day = LocalDate.of(2026, 5, 1);
            desk.register.landedAnew(
                    desk.history.counting().getFirst(), RegisterDesk.jointSince(day));
            assertThat(desk.deliveries().getLast().jointSince()).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void rowsReadAreRowsLandedAndLeftOut(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);
            desk.importFile(
                    "ff", "f.xlsx", new Run(77, RegisterDesk.RUN.day(), true, RegisterDesk.ANNA));

            var summary = desk.queries.summary(77, 2, List.of());

            assertThat(summary.rowsLeftOut()).containsEntry("TOTAL", 3L);
            assertThat(summary.rowsRead()).isEqualTo(summary.rowsLanded() + 3);
            assertThat(summary.known()).isEqualTo(2);
            assertThat(summary.everythingAccepted()).isTrue();
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void theDeliveryBeforeIsOfTheSameQuarterOrTheLastOneBeforeIt(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);
            long first = desk.importFile("aa", "BOTOC_GM0363_2026K3.xlsx");
            long second = desk.importFile("bb", "BOTOC_GM0363_2026K3_v2.xlsx");

            assertThat(desk.before("2026-K4", StoredDelivery.NOT_YET)).contains(second);
            assertThat(desk.before("2026-K3", StoredDelivery.NOT_YET)).contains(second);
            assertThat(desk.before("2026-K3", 2)).contains(first);
            assertThat(desk.before("2026-K3", 1)).isEmpty();
            assertThat(desk.before("2026-K2", StoredDelivery.NOT_YET)).isEmpty();
            assertThat(desk.history.toRecheck(null))
                    .extracting(StoredDelivery::deliveryId)
                    .containsExactly(second);
        }
    }
}
