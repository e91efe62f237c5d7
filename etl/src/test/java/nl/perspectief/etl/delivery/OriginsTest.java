package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.perspectief.sql.DeliveryInput;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginsTest {

    private static final Quarter QUARTER = Quarter.parse("2025-K1");

    @TempDir Path root;

    @Test
    void aDeliveryIsGivenAsASnapshotCountedItAlsoWhenALaterVersionCame() {
        try (var counter =
                new Counter(root)
                        .handIn("impuls_szw/IMPULS_GM0363_2025K1.xlsx")
                        .handIn("impuls_szw/IMPULS_GM0363_2025K1_v2.xlsx")) {
            var origins = counter.desk.origins();

            assertThat(counted(origins, 1))
                    .singleElement()
                    .satisfies(
                            delivery -> {
                                assertThat(delivery.state()).isEqualTo("IMPORTED");
                                assertThat(delivery.folder()).isDirectory();
                                assertThat(delivery.sheets()).contains("trajectories");
                                assertThat(origins.workbook(delivery.deliveryId()).fileName())
                                        .isEqualTo("IMPULS_GM0363_2025K1.xlsx");
                            });
            assertThat(counted(origins, 2)).singleElement().isNotEqualTo(counted(origins, 1));
            assertThat(counted(origins, 3)).isEmpty();
        }
    }

    @Test
    void aWorkbookTellsWhereItsColumnsStandAsLongAsItIsKept() throws Exception {
        try (var counter = new Counter(root).handIn("impuls_szw/IMPULS_GM0363_2025K1.xlsx")) {
            var origins = counter.desk.origins();
            long delivery = counted(origins, 1).getFirst().deliveryId();

            var sheet = origins.workbook(delivery).sheets().get("capacity");
            assertThat(sheet.title()).isEqualTo("Capaciteit");
            assertThat(sheet.cells(5, List.of("fte", "function", "not_there")))
                    .hasToString("[A5, B5]");

            deleteOriginals();
            assertThat(origins.workbook(delivery).sheets()).isEmpty();
            assertThat(origins.workbook(delivery).fileName())
                    .isEqualTo("IMPULS_GM0363_2025K1.xlsx");
        }
    }

    private static List<DeliveryInput> counted(Origins origins, int version) {
        return origins.counted("IMPULS_SZW", "GM0363", Map.of(QUARTER, version));
    }

    private void deleteOriginals() throws Exception {
        try (var files = Files.walk(root.resolve("originals"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
