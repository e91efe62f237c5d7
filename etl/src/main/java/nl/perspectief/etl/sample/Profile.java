package nl.perspectief.etl.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes one participant unlike another.
 *
 * @param trajectories how many young people are referred in all sample quarters together
 * @param placedShare the share of started trajectories, of those of 16 and over, that find work
 * @param jobLength how long jobs last, as a multiple of the usual
 * @param unconfirmed the chance that a running job is not confirmed in a quarter
 * @param collaboration how well Veiligheid and W&I work together at the start, from 0 to 1
 * @param progress how much of that is won in a year
 * @param outreach the share of young people who are sought out
 */
record Profile(
        int trajectories,
        double placedShare,
        double jobLength,
        double unconfirmed,
        double collaboration,
        double progress,
        double outreach,
        @Nullable LocalDate jointSince) {

    private static final double DAYS_IN_YEAR = 365.25;

    static Profile draw(Participant participant, Scenario scenario, SampleRequest request) {
        var dice =
                Dice.of(request.seed())
                        .apart("profile", participant.programme())
                        .apart(participant.municipalityCode());
        int size = dice.between(125, 225);
        double placed = request.isScaled() ? 0.43 : dice.between(0.62, 0.8);
        return new Profile(
                request.trajectories() > 0
                        ? request.trajectories()
                        : (int) scenario.number(participant, Scenario.Event.SIZE, size),
                placed,
                dice.between(0.45, 1.05),
                scenario.number(participant, Scenario.Event.UNCONFIRMED, dice.between(0.05, 0.15)),
                dice.between(0.15, 0.6),
                dice.between(0.02, 0.16),
                dice.between(0.25, 0.6),
                dice.chance(0.8) ? LocalDate.of(2023, 6, 1).plusDays(dice.below(900)) : null);
    }

    /** How well they work together on a day, from 0 to 1. */
    double collaborationOn(LocalDate day) {
        var since = LocalDate.of(2024, 7, 1);
        double years = Math.max(0, (day.toEpochDay() - since.toEpochDay()) / DAYS_IN_YEAR);
        double bonus = jointSince != null && !jointSince.isAfter(day) ? 0.1 : 0;
        return Math.min(1, collaboration + progress * years + bonus);
    }
}
