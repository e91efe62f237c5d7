package nl.perspectief.etl.sample;

import java.time.LocalDate;

/** Rows for tests: what matters is said, the rest is the same for all. */
final class Some {

    private Some() {}

    static Placement job(String trajectory, String start, String end, String confirmed) {
        return job(trajectory, start, end, confirmed, "REGULIER");
    }

    static Placement job(
            String trajectory, String start, String end, String confirmed, String type) {
        return new Placement(
                "P" + start,
                trajectory,
                day(start),
                day(end),
                "IN_DIENST",
                day(confirmed),
                type,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Trajectory trajectory(String number, String referral, String start) {
        return new Trajectory(
                number,
                day(referral),
                "WI",
                "OUTREACH",
                day(referral),
                "J",
                day(start),
                "18-22",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
