package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** What a municipality knows at the end of a quarter: its Trajecten and Plaatsingen. */
final class PersonLists {

    /** An ended job's last confirmation is not always kept. */
    private static final double CONFIRMATION_KEPT = 0.85;

    private final Quarter quarter;
    private final LocalDate referenceDate;
    private final List<Life> lives;

    /**
     * @param isFlawed an export that stopped too early now and then, put right by a second version
     */
    PersonLists(List<Life> lives, Quarter quarter, boolean isFlawed) {
        this.quarter = quarter;
        this.referenceDate = quarter.lastDay();
        List<Life> listed = new ArrayList<>();
        for (int number = 0; number < lives.size(); number++) {
            if (lives.get(number).isListedIn(quarter) && !(isFlawed && number % 9 == 4)) {
                listed.add(lives.get(number));
            }
        }
        this.lives = listed;
    }

    List<Trajectory> trajectories() {
        return lives.stream().map(life -> known(life.whole())).toList();
    }

    List<Placement> placements() {
        return lives.stream()
                .flatMap(life -> life.jobs().stream().map(job -> new OfPerson(life, job)))
                .filter(each -> each.job().isListedIn(quarter))
                .map(each -> known(each.life().whole().trajectoryNumber(), each.job()))
                .toList();
    }

    private record OfPerson(Life life, Job job) {}

    private Trajectory known(Trajectory whole) {
        boolean isContacted = isPast(whole.firstContactDate());
        boolean isStarted = isPast(whole.trajectoryStart());
        boolean isEnded = isPast(whole.trajectoryEnd());
        return new Trajectory(
                whole.trajectoryNumber(),
                whole.referralDate(),
                whole.referringDomain(),
                isContacted ? whole.firstContactMode() : null,
                isContacted ? whole.firstContactDate() : null,
                isContacted ? whole.warmHandover() : null,
                isStarted ? whole.trajectoryStart() : null,
                whole.ageClass(),
                isStarted ? whole.benefitPosition() : null,
                isStarted ? whole.educationPosition() : null,
                isStarted ? whole.coachType() : null,
                isStarted ? whole.experienceExpert() : null,
                isStarted ? whole.jointPlan() : null,
                isPast(whole.feedbackDate()) ? whole.feedbackDate() : null,
                isEnded ? whole.trajectoryEnd() : null,
                isEnded ? whole.endReason() : null);
    }

    private Placement known(String trajectoryNumber, Job job) {
        var confirmed = isAhead(job) ? null : job.lastConfirmedIn(quarter);
        boolean isEnded = job.isEndKnownIn(quarter);
        var facts = job.facts();
        boolean keeps = !isEnded || job.dice().apart("kept").chance(CONFIRMATION_KEPT);
        return new Placement(
                job.number(),
                trajectoryNumber,
                job.start(),
                isEnded ? job.end() : plannedEnd(job),
                status(job, isEnded, confirmed),
                keeps ? confirmed : null,
                facts.type(),
                facts.hoursPerWeek(),
                facts.employerNumber(),
                facts.sector(),
                facts.localEmployer(),
                facts.subsidy(),
                isLongAgo(job, 91) ? facts.aftercareContact() : null,
                isLongAgo(job, 184) ? facts.benefitAfterSixMonths() : null);
    }

    private @Nullable LocalDate plannedEnd(Job job) {
        var planned = job.plannedEnd();
        return planned != null && planned.isAfter(referenceDate) ? planned : null;
    }

    /** Someone of whom nothing was heard for long is no longer called IN_DIENST by everyone. */
    private String status(Job job, boolean isEnded, @Nullable LocalDate confirmed) {
        if (isAhead(job)) {
            return "AANGEKONDIGD";
        }
        if (isEnded) {
            return "BEEINDIGD";
        }
        boolean isLost =
                confirmed == null
                        || (confirmed.isBefore(referenceDate.minusDays(150))
                                && job.dice().apart("lost").chance(0.4));
        return isLost ? "ONBEKEND" : "IN_DIENST";
    }

    private boolean isAhead(Job job) {
        return job.start().isAfter(referenceDate);
    }

    private boolean isLongAgo(Job job, int days) {
        return !job.start().plusDays(days).isAfter(referenceDate);
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && !day.isAfter(referenceDate);
    }
}
