package nl.perspectief.etl.sample;

import static nl.perspectief.etl.sample.Some.day;

import java.time.LocalDate;

/** A row of Plaatsingen in the making: regular paid work; what is not said is an empty cell. */
final class Work {

    private final String trajectory;
    private final LocalDate start;
    private final LocalDate end;
    private LocalDate confirmed;
    private String type = "REGULIER";
    private String employer;
    private String sector;
    private String local;
    private String subsidy;
    private String aftercare;
    private String benefit;

    private Work(String trajectory, String start, String end) {
        this.trajectory = trajectory;
        this.start = day(start);
        this.end = day(end);
    }

    /** Both days included; an end that is null is open. */
    static Work of(String trajectory, String start, String end) {
        return new Work(trajectory, start, end);
    }

    Work confirmed(String day) {
        confirmed = day(day);
        return this;
    }

    Work typed(String code) {
        type = code;
        return this;
    }

    Work at(String employerNumber) {
        employer = employerNumber;
        return this;
    }

    Work in(String sectorCode) {
        sector = sectorCode;
        return this;
    }

    Work local(String yesNo) {
        local = yesNo;
        return this;
    }

    Work subsidised(String yesNo) {
        subsidy = yesNo;
        return this;
    }

    Work withAftercare(String yesNo) {
        aftercare = yesNo;
        return this;
    }

    Work benefitAfterSixMonths(String yesNo) {
        benefit = yesNo;
        return this;
    }

    Placement row() {
        return new Placement(
                "P" + trajectory + start,
                trajectory,
                start,
                end,
                "IN_DIENST",
                confirmed,
                type,
                null,
                employer,
                sector,
                local,
                subsidy,
                aftercare,
                benefit);
    }
}
