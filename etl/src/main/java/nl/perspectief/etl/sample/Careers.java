package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents the jobs of a young person: the first one, restarts, overlaps, and unpaid places. */
final class Careers {

    private static final int MOST_JOBS = 4;
    private static final int NEVER = 1_000;

    /** In years: by Dutch law contracts for a time end after three. */
    private static final int LONGEST_CONTRACT = 3;

    private static final Weights PAID =
            new Weights(
                    "REGULIER 34, UITZEND 24, LKS 14, DETACHERING 6, BESCHUT 5, BBL 13, ZELFSTANDIG 2, ONBEKEND 2");
    private static final Weights UNPAID = new Weights("PROEFPLAATSING 50, STAGE 35, VRIJWILLIG 15");

    /** What is known when someone starts looking for work. */
    record Begin(LocalDate referral, @Nullable LocalDate trajectoryStart, String ageClass) {

        boolean mayWork() {
            return !ageClass.equals("8-11") && !ageClass.equals("12-15");
        }

        boolean isMinor() {
            return ageClass.equals("16-17");
        }
    }

    private final Profile profile;
    private final Employers employers;

    Careers(Profile profile, Employers employers) {
        this.profile = profile;
        this.employers = employers;
    }

    List<Job> jobs(String trajectoryNumber, Begin begin, Dice chance) {
        var career = new Career(trajectoryNumber, begin, chance, new ArrayList<>());
        var first = firstStart(begin, chance);
        if (begin.mayWork() && chance.chance(0.12)) {
            var start = first.minusDays(chance.between(20, 60));
            career.jobs().add(job(career, UNPAID, start, start.plusDays(chance.between(13, 55))));
        }
        if (begin.mayWork() && chance.chance(placedChance(begin))) {
            addChain(career, first);
        }
        return career.jobs();
    }

    /** One young person's jobs so far, and what they are thrown with. */
    private record Career(String trajectoryNumber, Begin begin, Dice chance, List<Job> jobs) {}

    private double placedChance(Begin begin) {
        return begin.trajectoryStart() == null ? 0.08 : profile.placedShare();
    }

    /** Some have a job already when the trajectory starts, or lost one shortly before. */
    private static LocalDate firstStart(Begin begin, Dice chance) {
        var start = begin.trajectoryStart();
        if (start == null) {
            return begin.referral().plusDays(chance.between(10, 120));
        }
        return chance.chance(0.05)
                ? start.minusDays(chance.between(5, 120))
                : start.plusDays(chance.waiting(88));
    }

    private void addChain(Career career, LocalDate first) {
        var chance = career.chance();
        var start = first;
        boolean goesOn = true;
        for (int count = 0; count < MOST_JOBS && goesOn; count++) {
            var last = start.plusDays(length(chance) - 1L);
            career.jobs().add(job(career, PAID, start, last));
            if (chance.chance(0.05)) {
                var beside = start.plusDays(chance.between(5, 60));
                var until = beside.plusDays(length(chance) - 1L);
                career.jobs().add(job(career, PAID, beside, until));
            }
            goesOn = chance.chance(0.42);
            start = last.plusDays(gap(chance));
        }
    }

    /** Many jobs end within a few months; those that do not, last. */
    private int length(Dice chance) {
        double mean = (chance.chance(0.3) ? 80 : 680) * profile.jobLength();
        return 1 + chance.waiting(mean);
    }

    /** Days from the last day of a job to the first day of the next: 31 continues, 32 does not. */
    private static int gap(Dice chance) {
        double kind = chance.unit();
        if (kind < 0.2) {
            return 1;
        }
        if (kind < 0.55) {
            return chance.between(2, 31);
        }
        return kind < 0.62 ? chance.between(31, 32) : chance.between(33, 170);
    }

    private Job job(Career career, Weights types, LocalDate start, LocalDate last) {
        var chance = career.chance();
        int count = career.jobs().size() + 1;
        double known = chance.unit();
        return new Job(
                "P%s-%d".formatted(career.trajectoryNumber().substring(1), count),
                start,
                last,
                plannedEnd(start, last, chance),
                chance.chance(0.5),
                chance.chance(0.05) ? 1 : 0,
                known < 0.006 ? NEVER : known < 0.09 ? 1 : 0,
                profile.unconfirmed(),
                facts(types.draw(chance), career.begin(), chance),
                chance.apart("job", count));
    }

    /** A contract for a time: it ends as planned, or goes on, or breaks off before. */
    private static @Nullable LocalDate plannedEnd(LocalDate start, LocalDate last, Dice chance) {
        if (!chance.chance(0.25)) {
            return null;
        }
        var longest = start.plusYears(LONGEST_CONTRACT).minusDays(1);
        var asPlanned = last.isAfter(longest) ? longest : last;
        return chance.chance(0.5) ? asPlanned : start.plusDays(chance.between(90, 364));
    }

    private Job.Facts facts(String type, Begin begin, Dice chance) {
        var employer = employers.any(chance);
        boolean isSubsidised = type.equals("LKS") || type.equals("BESCHUT");
        return new Job.Facts(
                type,
                chance.chance(0.06) ? null : hours(begin.isMinor(), chance),
                chance.chance(0.05) ? null : employer.number(),
                chance.chance(0.05) ? null : employer.sector(),
                chance.chance(0.04) ? null : employer.local(),
                chance.chance(0.05) ? null : isSubsidised ? "J" : chance.yesNo(0.12),
                chance.yesNo(0.6),
                chance.yesNo(0.3));
    }

    private static BigDecimal hours(boolean isMinor, Dice chance) {
        int halves = isMinor ? chance.between(12, 48) : chance.between(32, 80);
        return BigDecimal.valueOf(halves * 5L, 1);
    }
}
