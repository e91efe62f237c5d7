package nl.perspectief.dashboard.placements;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.Status;

/**
 * BOTOC in 2025, all of it in the first quarter, so that the year and the quarter are the same. In
 * Utrecht 50 of 100 found work within 26 weeks, in Tilburg 20 of 100; Nieuwegein delivers cohorts,
 * and Arnhem delivered nothing.
 */
final class PlacementsFigures {

    private static final List<String> QUARTERS =
            List.of("2025-K1", "2025-K2", "2025-K3", "2025-K4", "2026-K1", "2026-K2", "2026-K3");

    private static final String NAME =
            "2026-10-14-" + PublishedFixture.SNAPSHOT.substring(0, 12) + ".duckdb";

    private static final String UTRECHT = "GM0344";
    private static final String TILBURG = "GM0855";
    private static final String NIEUWEGEIN = "GM0356";
    private static final String ARNHEM = "GM0202";
    private static final String ALL = "ALL";

    private final PublishedFixture figures;

    private PlacementsFigures(PublishedFixture figures) {
        this.figures = figures;
    }

    static void publish(Path data) throws IOException, SQLException {
        var file = data.resolve("warehouse").resolve(NAME);
        try (var figures = PublishedFixture.create(file)) {
            new PlacementsFigures(figures).write();
        }
        Files.writeString(data.resolve("warehouse").resolve("current"), NAME + "\n");
    }

    private void write() throws SQLException {
        municipalities();
        area(UTRECHT, 80, 50, 30, 5);
        area(TILBURG, 60, 20, 12, 5);
        area(ALL, 140, 70, 42, 10);
        for (var figure : Figure.values()) {
            absent(figure, NIEUWEGEIN, Status.NOT_APPLICABLE);
            absent(figure, ARNHEM, Status.NOT_DELIVERED);
        }
        sectors();
        benefits();
    }

    private void municipalities() throws SQLException {
        figures.municipality(UTRECHT, "Utrecht").municipality(TILBURG, "Tilburg");
        figures.municipality(NIEUWEGEIN, "Nieuwegein").municipality(ARNHEM, "Arnhem");
        for (String quarter : QUARTERS) {
            figures.delivery("BOTOC", UTRECHT, quarter, "IMPORTED");
            figures.delivery("BOTOC", TILBURG, quarter, "IMPORTED");
            figures.delivery("BOTOC", ARNHEM, quarter, "MISSING");
            figures.insert(
                    "deliveries",
                    "BOTOC",
                    NIEUWEGEIN,
                    quarter,
                    "IMPORTED",
                    1,
                    "B",
                    LocalDate.of(2026, 9, 30),
                    LocalDate.of(2026, 10, 10),
                    LocalDate.of(2026, 11, 11),
                    false);
        }
    }

    /** Of 100 who were referred, 100 who started, and as many placements as found work. */
    private void area(String code, long contacted, long found, long unsubsidised, long school)
            throws SQLException {
        long all = code.equals(ALL) ? 200 : 100;
        for (String period : List.of("2025", "2025-K1")) {
            var in = " " + code + " " + period;
            figures.figure("SAM-03 14d" + in, Status.VALUE, contacted, all, all - contacted);
            figures.figure("BER-01 count" + in, Status.VALUE, all, null, null);
            figures.figure("PLA-02 26w" + in, Status.VALUE, found, all, all - found);
            figures.figure("PLA-02 median_days" + in, Status.VALUE, found, all, null);
            figures.figure("BEH-01 26w" + in, Status.VALUE, found / 2, found, found / 2);
            figures.figure("PLA-01 count" + in, Status.VALUE, found, null, null);
            figures.figure("PLA-03 rate" + in, Status.VALUE, unsubsidised, found, null);
            figures.figure("PLA-04 26w" + in, Status.VALUE, school, all / 2, all / 2 - school);
        }
        curve("SAM-03", code, 10, contacted, all);
        curve("PLA-02", code, 100, found, all);
        curve("BEH-01", code, 90, found / 2, found);
        curve("PLA-04", code, 50, school, all / 2);
    }

    /** So many had the event on a day, and all others were followed for a year. */
    private void curve(String indicator, String code, int day, long events, long cohort)
            throws SQLException {
        var key = "%s main %s 2025-K1".formatted(indicator, code);
        figures.day(key, day, (int) events, 0).day(key, 400, 0, (int) (cohort - events));
    }

    private void absent(Figure figure, String code, Status status) throws SQLException {
        for (String period : List.of("2025", "2025-K1")) {
            var key = "%s %s %s %s".formatted(figure.indicator(), figure.measure(), code, period);
            figures.figure(key, status, null, null, null);
        }
    }

    /** In Utrecht the one in agriculture is for itself only, and so it is for the programme. */
    private void sectors() throws SQLException {
        for (String code : List.of(UTRECHT, TILBURG, ALL)) {
            long times = code.equals(ALL) ? 2 : 1;
            value("PLA-01", "count", code, "sector", "A", 1L, null, true);
            value("PLA-01", "count", code, "sector", "I", 20 * times, null, false);
            value("PLA-01", "count", code, "sector", "O", 10 * times, null, false);
            value("PLA-01", "count", code, "sector", "ONBEKEND", 5 * times, null, false);
            value("PLA-03", "rate", code, "sector", "I", 18 * times, 20 * times, false);
            value("PLA-03", "rate", code, "sector", "O", 2 * times, 20 * times, false);
        }
    }

    /**
     * With social assistance 30 of 60 found work, without any benefit 10 of 40, of both places;
     * what became of those with unemployment benefit is kept. All of Utrecht had youth workers.
     */
    private void benefits() throws SQLException {
        for (String code : List.of(UTRECHT, TILBURG, ALL)) {
            int times = code.equals(ALL) ? 2 : 1;
            found(code, "benefit_position", "PW", 30 * times, 60 * times, false);
            found(code, "benefit_position", "WW", 10 * times, 20 * times, true);
            found(code, "benefit_position", "GEEN", 10 * times, 40 * times, false);
        }
        found(UTRECHT, "coach_type", "JONGERENWERK", 50, 100, false);
    }

    private void found(
            String code, String token, String value, int events, int cohort, boolean kept)
            throws SQLException {
        value("PLA-02", "26w", code, token, value, (long) events, (long) cohort, kept);
        days(code, token, value, events, cohort);
    }

    private void value(
            String indicator,
            String measure,
            String code,
            String token,
            String value,
            Long numerator,
            Long denominator,
            boolean kept)
            throws SQLException {
        figures.insert(
                "observations",
                indicator,
                measure,
                "BOTOC",
                code,
                "year",
                "2025",
                token,
                value,
                null,
                null,
                numerator,
                denominator == null ? null : BigDecimal.valueOf(denominator),
                0L,
                null,
                measure.endsWith("w") && denominator != null ? denominator - numerator : null,
                null,
                1,
                1,
                "VALUE",
                "FINAL",
                kept,
                false);
    }

    private void days(String code, String token, String value, int events, int cohort)
            throws SQLException {
        for (boolean isEvent : List.of(true, false)) {
            figures.insert(
                    "curves",
                    "PLA-02",
                    "main",
                    "BOTOC",
                    code,
                    "2025-K1",
                    token,
                    value,
                    null,
                    null,
                    isEvent ? 100 : 400,
                    isEvent ? events : 0,
                    isEvent ? 0 : cohort - events);
        }
    }
}
