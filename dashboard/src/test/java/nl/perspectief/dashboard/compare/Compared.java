package nl.perspectief.dashboard.compare;

import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.frame.CurrentFigures;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedWarehouse;

/**
 * Fourteen municipalities of BOTOC in two provinces, with figures made by hand: in 2025 all reach
 * half of a hundred by outreach, but for one that reaches 90, one that is kept and one that did not
 * deliver.
 */
final class Compared implements AutoCloseable {

    static final String HIGH = "GM0001";
    static final String KEPT = "GM0013";
    static final String SILENT = "GM0014";

    private static final int MUNICIPALITIES = 14;

    private final Path folder;
    private final PublishedFixture figures;
    private final String name =
            "2026-10-14-%s.duckdb".formatted(PublishedFixture.SNAPSHOT.substring(0, 12));

    Compared(Path folder) throws IOException, SQLException {
        this.folder = folder;
        figures = PublishedFixture.create(folder.resolve(name));
        for (int i = 1; i <= MUNICIPALITIES; i++) {
            var code = code(i);
            figures.insert(
                    "municipalities",
                    code,
                    "Gemeente " + i,
                    i % 2 == 0 ? "Utrecht" : "Zeeland",
                    "W1 2022",
                    52.1,
                    5.0 + i * 0.05);
            for (String quarter : new String[] {"2024-K1", "2025-K4", "2026-K3"}) {
                figures.delivery(
                        "BOTOC", code, quarter, code.equals(SILENT) ? "MISSING" : "IMPORTED");
            }
        }
        reached();
    }

    static String code(int number) {
        return "GM%04d".formatted(number);
    }

    private void reached() throws SQLException {
        for (int i = 1; i <= MUNICIPALITIES; i++) {
            var code = code(i);
            var key = "BER-02 rate %s 2025".formatted(code);
            if (code.equals(SILENT)) {
                figures.figure(key, Status.NOT_DELIVERED, null, null, null);
            } else {
                figures.figure(key, Status.VALUE, code.equals(HIGH) ? 90L : 50L, 100, null);
            }
        }
        figures.figure(
                "BER-02 rate %s 2025".formatted(Observation.ALL), Status.VALUE, 690L, 1300, null);
        kept(KEPT, "BER-02");
    }

    /** One more figure by hand; the key is "indicator measure municipality period". */
    Compared figure(String key, long numerator, Number denominator) throws SQLException {
        figures.figure(key, Status.VALUE, numerator, denominator, null);
        return this;
    }

    Compared kept(String code, String indicator) throws SQLException {
        figures.execute(
                ("update published.observations set is_suppressed = true where municipality_code = '%s'"
                                + " and indicator = '%s'")
                        .formatted(code, indicator));
        return this;
    }

    Comparison look(String address) throws IOException, SQLException {
        figures.close();
        Files.writeString(folder.resolve("current"), name + "\n");
        try (var warehouse = new PublishedWarehouse(folder)) {
            return new StandingQueries(new CurrentFigures(warehouse, new SignedIn()))
                    .look(
                            QueryParameters.fromString(address),
                            Language.DUTCH,
                            new CompareQueries(new PeerGroupFile(folder))::comparison)
                    .orElseThrow()
                    .answer();
        }
    }

    @Override
    public void close() throws SQLException {
        figures.close();
    }
}
