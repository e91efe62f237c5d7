package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Invents the young people of one participant. */
final class Population {

    /** The lists begin before the first sample quarter, as the programmes did. */
    private static final int DAYS_BEFORE = 200;

    private static final Weights DOMAINS =
            new Weights(
                    "VEILIGHEID 34, WI 20, JEUGD 16, ONDERWIJS 14, ZORG 8, EXTERN 6, ONBEKEND 2");
    private static final Weights OTHER_CONTACTS =
            new Weights("BALIE 40, DIGITAAL 24, SCHOOL 22, OVERIG 9, ONBEKEND 5");
    private static final Weights AGES =
            new Weights("8-11 1, 12-15 8, 16-17 22, 18-22 42, 23-26 22, 27+ 3, ONBEKEND 2");
    private static final Weights BENEFITS =
            new Weights("PW 34, WW 4, OVERIG_UITK 8, GEEN 48, ONBEKEND 6");
    private static final Weights EDUCATIONS =
            new Weights("SCHOOLGAAND 22, STARTKWALIFICATIE 24, VSV 46, ONBEKEND 8");
    private static final Weights COACHES =
            new Weights(
                    "OUTREACH_INTERN 40, OUTREACH_EXTERN 18, JONGERENWERK 22, REGULIER 17, GEEN 3");
    private static final Weights ENDS =
            new Weights(
                    "SCHOOL 22, LEERWERK 10, OVERDRACHT 18, VERHUISD 8, UIT_BEELD 24, GESTOPT 12, OVERIG 6");

    private final Participant participant;
    private final Profile profile;
    private final Dice dice;
    private final Careers careers;

    private Population(Participant participant, Profile profile, long seed) {
        this.participant = participant;
        this.profile = profile;
        this.dice =
                Dice.of(seed)
                        .apart("people", participant.programme(), participant.municipalityCode());
        this.careers = new Careers(profile, Employers.of(participant, profile, seed));
    }

    static List<Life> invent(Participant participant, Profile profile, long seed) {
        return new Population(participant, profile, seed).lives();
    }

    private List<Life> lives() {
        var referrals = referrals();
        List<Life> lives = new ArrayList<>(referrals.size());
        for (int number = 0; number < referrals.size(); number++) {
            lives.add(life(number, referrals.get(number), dice.apart("life", number)));
        }
        return lives;
    }

    /** A few more each quarter, as a programme gets known. */
    private List<LocalDate> referrals() {
        var first = participant.from().firstDay().minusDays(DAYS_BEFORE);
        int days = (int) (participant.to().lastDay().toEpochDay() - first.toEpochDay()) + 1;
        List<LocalDate> referrals = new ArrayList<>();
        for (int number = 0; number < profile.trajectories(); number++) {
            double place = StrictMath.pow(dice.unit(), 0.9);
            referrals.add(first.plusDays((int) (place * days)));
        }
        Collections.sort(referrals);
        return referrals;
    }

    private Life life(int number, LocalDate referral, Dice chance) {
        boolean isOutreach = chance.chance(profile.outreach());
        var contact = contact(referral, isOutreach, chance);
        var start = start(referral, contact, chance);
        var age = AGES.draw(chance);
        var letter = participant.programme().equals("BOTOC") ? "C" : "T";
        var trajectoryNumber = "%s%04d".formatted(letter, number + 1);
        var jobs = careers.jobs(trajectoryNumber, new Careers.Begin(referral, start, age), chance);
        var end = end(referral, start, chance);
        double together = profile.collaborationOn(referral);
        var whole =
                new Trajectory(
                        trajectoryNumber,
                        referral,
                        DOMAINS.draw(chance),
                        chance.chance(0.03) ? null : mode(isOutreach, chance),
                        contact,
                        chance.yesNo(0.2 + 0.65 * together),
                        start,
                        age,
                        BENEFITS.draw(chance),
                        EDUCATIONS.draw(chance),
                        COACHES.draw(chance),
                        chance.yesNo(0.3),
                        chance.yesNo(0.15 + 0.7 * together),
                        chance.chance(0.3 + 0.5 * together)
                                ? referral.plusDays(chance.between(3, 45))
                                : null,
                        end,
                        end == null ? null : reason(jobs, end, chance));
        return new Life(whole, chance.chance(0.02), vanishesFrom(referral, chance), jobs);
    }

    private static String mode(boolean isOutreach, Dice chance) {
        return isOutreach ? "OUTREACH" : OTHER_CONTACTS.draw(chance);
    }

    /** Someone who is sought out may be met before the referral. */
    private static @Nullable LocalDate contact(
            LocalDate referral, boolean isOutreach, Dice chance) {
        if (chance.chance(0.05)) {
            return null;
        }
        return isOutreach && chance.chance(0.2)
                ? referral.minusDays(chance.between(1, 20))
                : referral.plusDays(chance.waiting(isOutreach ? 9 : 13));
    }

    private static @Nullable LocalDate start(
            LocalDate referral, @Nullable LocalDate contact, Dice chance) {
        if (contact == null || chance.chance(0.1)) {
            return null;
        }
        var earliest = contact.isBefore(referral) ? referral : contact;
        return earliest.plusDays(chance.between(0, 30));
    }

    private static @Nullable LocalDate end(
            LocalDate referral, @Nullable LocalDate start, Dice chance) {
        if (start == null) {
            return chance.chance(0.5) ? referral.plusDays(chance.between(30, 120)) : null;
        }
        return chance.chance(0.75) ? start.plusDays(60 + chance.waiting(240)) : null;
    }

    private static String reason(List<Job> jobs, LocalDate end, Dice chance) {
        boolean isWorking =
                jobs.stream().anyMatch(job -> !job.start().isAfter(end) && job.end().isAfter(end));
        return isWorking && chance.chance(0.8) ? "WERK" : ENDS.draw(chance);
    }

    private static @Nullable Quarter vanishesFrom(LocalDate referral, Dice chance) {
        return chance.chance(0.008)
                ? Quarter.of(referral.plusDays(chance.between(120, 400)))
                : null;
    }
}
