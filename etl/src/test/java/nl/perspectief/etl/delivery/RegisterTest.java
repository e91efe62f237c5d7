package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** The way of a file through the register; the same promises on H2 and on PostgreSQL. */
class RegisterTest {

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aSecondVersionSupersedesTheFirst(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);

            long first = desk.importFile("aa", "BOTOC_GM0363_2026K3.xlsx");
            long second = desk.importFile("bb", "BOTOC_GM0363_2026K3_v2.xlsx");

            assertThat(desk.states())
                    .containsExactly(first + " SUPERSEDED v1", second + " IMPORTED v2");
            assertThat(desk.queries.countingReceipt("bb")).isPresent();
            assertThat(desk.queries.countingReceipt("aa")).isEmpty();
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aReturnedFileIsKeptWithItsFindingsAndMayComeAgain(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);
            var file = desk.receive("dd", "d.xlsx");
            var finding =
                    new Finding(
                            "E04",
                            Severity.ERROR,
                            "Plaatsingen",
                            List.of(new CellAddress(14, 3)),
                            "Startdatum werk",
                            "31-02-2026",
                            "Startdatum werk is geen datum.",
                            "Schrijf dd-mm-jjjj.");
            long delivery = desk.register.openDelivery(file, RegisterDesk.COVER);

            desk.register.returned(file.receiptId(), delivery, "E04 …", List.of(finding));

            assertThat(desk.queries.pending()).isEmpty();
            assertThat(desk.queries.countingReceipt("dd")).isEmpty();
            assertThat(desk.queries.summary(1, 0, List.of()).notAccepted())
                    .contains("d.xlsx: E04 …");
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void eachMoveIsKeptWithWhoWhenAndWhy(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);
            desk.importFile("gg", "g.xlsx");

            assertThat(desk.moves())
                    .containsExactly(
                            "null > RECEIVED: ontvangen",
                            "RECEIVED > CHECKED: geen fouten",
                            "CHECKED > SUBMITTED: Aangenomen zonder waarschuwingen.",
                            "SUBMITTED > IMPORTED: rijen geland");
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aReceiptSaysThatWarningsCountAsConfirmed(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);
            var file = desk.receive("hh", "h.xlsx");
            long delivery = desk.register.openDelivery(file, RegisterDesk.COVER);

            desk.register.imported(
                    file.receiptId(),
                    delivery,
                    RegisterDesk.delivered(),
                    List.of(warning("W05 \0 \uD83D")));

            assertThat(desk.moves())
                    .contains(
                            "CHECKED > SUBMITTED: Aangenomen. De waarschuwingen (W05) gelden als"
                                    + " bevestigd door de afzender.");
        }
    }

    private static Finding warning(String message) {
        return new Finding(
                "W05",
                Severity.WARNING,
                "Plaatsingen",
                List.of(new CellAddress(14, 3)),
                "Startdatum werk",
                "",
                message,
                "");
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void aBrokenOffDeliveryIsTakenUpAndNotDoubled(String url) {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);
            var file = desk.receive("ee", "e.xlsx");

            long first = desk.register.openDelivery(file, RegisterDesk.COVER);
            long again = desk.register.openDelivery(file, RegisterDesk.COVER);
            desk.register.takeOver(99);

            assertThat(again).isEqualTo(first);
            assertThat(desk.queries.summary(99, 0, List.of()).received()).isEqualTo(1);
        }
    }
}
