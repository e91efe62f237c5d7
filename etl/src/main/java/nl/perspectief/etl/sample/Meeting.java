package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of Overleggen as it was delivered. */
record Meeting(
        String meetingNumber,
        LocalDate date,
        String type,
        String chairingDomain,
        String safetyPresent,
        String workIncomePresent,
        @Nullable Integer casesDiscussed,
        @Nullable Integer referredToWorkIncome) {

    Map<String, Object> row() {
        return new Rows()
                .put("meeting_number", meetingNumber)
                .put("meeting_date", date)
                .put("meeting_type", type)
                .put("chairing_domain", chairingDomain)
                .put("safety_present", safetyPresent)
                .put("work_income_present", workIncomePresent)
                .put("cases_discussed", casesDiscussed)
                .put("referred_to_work_income", referredToWorkIncome)
                .row();
    }
}
