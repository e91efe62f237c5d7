package nl.perspectief.etl.sample;

import java.time.LocalDate;

/** A row of Trajecten in the making; what is not said is an empty cell. */
final class Person {

    private final String number;
    private LocalDate referral = LocalDate.of(2025, 7, 1);
    private String domain = "WI";
    private String mode;
    private LocalDate contact;
    private String warm;
    private LocalDate start;
    private String age = "18-22";
    private String benefit;
    private String education;
    private String coach;
    private String expert;
    private String plan;
    private LocalDate feedback;
    private LocalDate end;
    private String reason;

    private Person(String number) {
        this.number = number;
    }

    static Person of(String number) {
        return new Person(number);
    }

    Person referred(String day, String byDomain) {
        referral = LocalDate.parse(day);
        domain = byDomain;
        return this;
    }

    Person contacted(String day) {
        contact = LocalDate.parse(day);
        return this;
    }

    Person by(String contactMode) {
        mode = contactMode;
        return this;
    }

    Person warm(String yesNo) {
        warm = yesNo;
        return this;
    }

    Person started(String day) {
        start = LocalDate.parse(day);
        return this;
    }

    Person aged(String ageClass) {
        age = ageClass;
        return this;
    }

    Person withBenefit(String code) {
        benefit = code;
        return this;
    }

    Person educated(String code) {
        education = code;
        return this;
    }

    Person coachedBy(String code) {
        coach = code;
        return this;
    }

    Person withExpert(String yesNo) {
        expert = yesNo;
        return this;
    }

    Person withPlan(String yesNo) {
        plan = yesNo;
        return this;
    }

    Person answered(String day) {
        feedback = LocalDate.parse(day);
        return this;
    }

    Person ended(String day, String why) {
        end = LocalDate.parse(day);
        reason = why;
        return this;
    }

    Trajectory row() {
        return new Trajectory(
                number, referral, domain, mode, contact, warm, start, age, benefit, education,
                coach, expert, plan, feedback, end, reason);
    }
}
