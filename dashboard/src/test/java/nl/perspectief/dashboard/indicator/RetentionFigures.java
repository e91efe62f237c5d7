package nl.perspectief.dashboard.indicator;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Two municipalities of BOTOC. Utrecht has the ten spells of the design in 2024-K3 and one more in
 * 2024-K4, still too young; Arnhem began nobody in 2024-K3 and has not delivered 2024-K4.
 */
public final class RetentionFigures {

    private RetentionFigures() {}

    public static PublishedFixture create(Path file) throws SQLException, IOException {
        PublishedFixture figures = PublishedFixture.create(file);
        figures.municipality("GM0344", "Utrecht").municipality("GM0202", "Arnhem");
        for (String quarter : new String[] {"2024-K3", "2024-K4"}) {
            figures.delivery("BOTOC", "GM0344", quarter, "IMPORTED");
            figures.delivery(
                    "BOTOC", "GM0202", quarter, quarter.endsWith("3") ? "IMPORTED" : "NONE");
        }
        for (String area : new String[] {"GM0344", "ALL"}) {
            curves(figures, area);
            survival(figures, area);
            counts(figures, area);
        }
        arnhem(figures);
        return figures;
    }

    private static void curves(PublishedFixture figures, String area) throws SQLException {
        String main = "BEH-01 main " + area + " 2024-K3";
        figures.day(main, 30, 1, 0).day(main, 45, 1, 0).day(main, 60, 0, 1).day(main, 92, 1, 0);
        figures.day(main, 120, 0, 1).day(main, 182, 1, 1).day(main, 200, 1, 0);
        figures.day(main, 365, 0, 2);
        String low = "BEH-01 low " + area + " 2024-K3";
        figures.day(low, 30, 1, 0).day(low, 45, 1, 0).day(low, 61, 1, 0).day(low, 92, 1, 0);
        figures.day(low, 121, 1, 0).day(low, 182, 1, 1).day(low, 200, 1, 0).day(low, 365, 0, 2);
        String high = "BEH-01 high " + area + " 2024-K3";
        figures.day(high, 30, 1, 0).day(high, 45, 1, 0).day(high, 92, 1, 0).day(high, 182, 1, 1);
        figures.day(high, 200, 1, 0).day(high, 365, 0, 4);
        for (Bound bound : Bound.values()) {
            figures.day("BEH-01 " + bound.code() + " " + area + " 2024-K4", 40, 0, 1);
        }
    }

    private static void survival(PublishedFixture figures, String area) throws SQLException {
        String third = " " + area + " 2024-K3";
        figures.figure("BEH-01 13w" + third, Status.VALUE, 2L, 10, 7L);
        figures.figure("BEH-01 26w" + third, Status.VALUE, 4L, 10, 5L);
        figures.figure("BEH-01 52w" + third, Status.VALUE, 5L, 10, 2L);
        figures.figure("BEH-01 26w_low" + third, Status.VALUE, 6L, 10, 5L);
        figures.figure("BEH-01 26w_high" + third, Status.VALUE, 4L, 10, 7L);
        figures.figure("BEH-01 median_days" + third, Status.VALUE, 5L, 10, null);
        figures.figure("BEH-01 26w " + area + " 2024-K4", Status.TOO_SHORT, 0L, 1, 0L);
        figures.figure("BEH-01 median_days " + area + " 2024-K4", Status.VALUE, 0L, 1, null);
        figures.figure("BEH-01 26w " + area + " 2024", Status.VALUE, 4L, 11, 5L);
    }

    private static void counts(PublishedFixture figures, String area) throws SQLException {
        String third = " " + area + " 2024-K3";
        figures.figure("PLA-01 count" + third, Status.VALUE, 10L, null, null);
        figures.figure("BER-02 rate" + third, Status.VALUE, 7L, 10, null);
        figures.figure("BER-02 rate " + area + " 2024-K4", Status.VALUE, 0L, 0, null);
        figures.figure("DQ-01 rate" + third, Status.VALUE, 1L, 3, null);
    }

    private static void arnhem(PublishedFixture figures) throws SQLException {
        figures.figure("BEH-01 26w GM0202 2024-K3", Status.VALUE, 0L, 0, 0L);
        figures.figure("BEH-01 26w GM0202 2024-K4", Status.NOT_DELIVERED, null, null, null);
        figures.figure("BER-02 rate GM0202 2024-K3", Status.NOT_APPLICABLE, null, null, null);
    }
}
