package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of Trajecten as it was delivered; null is an empty cell. */
record Trajectory(
        String trajectoryNumber,
        LocalDate referralDate,
        String referringDomain,
        @Nullable String firstContactMode,
        @Nullable LocalDate firstContactDate,
        @Nullable String warmHandover,
        @Nullable LocalDate trajectoryStart,
        String ageClass,
        @Nullable String benefitPosition,
        @Nullable String educationPosition,
        @Nullable String coachType,
        @Nullable String experienceExpert,
        @Nullable String jointPlan,
        @Nullable LocalDate feedbackDate,
        @Nullable LocalDate trajectoryEnd,
        @Nullable String endReason) {

    Map<String, Object> row() {
        return new Rows()
                .put("trajectory_number", trajectoryNumber)
                .put("referral_date", referralDate)
                .put("referring_domain", referringDomain)
                .put("first_contact_mode", firstContactMode)
                .put("first_contact_date", firstContactDate)
                .put("warm_handover", warmHandover)
                .put("trajectory_start", trajectoryStart)
                .put("age_class", ageClass)
                .put("benefit_position", benefitPosition)
                .put("education_position", educationPosition)
                .put("coach_type", coachType)
                .put("experience_expert", experienceExpert)
                .put("joint_plan", jointPlan)
                .put("feedback_date", feedbackDate)
                .put("trajectory_end", trajectoryEnd)
                .put("end_reason", endReason)
                .row();
    }
}
