package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.Map;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** INZ-03 and INZ-04: from the Werkgevers and Scholen of each quarter's own delivery. */
final class OrganisationCounts {

    private static final Breakdowns<Map<String, Object>> EMPLOYERS =
            new Breakdowns<Map<String, Object>>()
                    .by("sector", row -> text(row, "sector"))
                    .by("employer_size", row -> text(row, "employer_size"));
    private static final Breakdowns<Map<String, Object>> SCHOOLS =
            new Breakdowns<Map<String, Object>>()
                    .by("school_type", row -> text(row, "school_type"));

    private final Lists lists;
    private final Tallies tallies;

    OrganisationCounts(Lists lists, Tallies tallies) {
        this.lists = lists;
        this.tallies = tallies;
    }

    void count() {
        for (var quarter : tallies.quarters()) {
            lists.of(quarter).ifPresent(own -> count(quarter, own));
        }
    }

    private void count(Quarter quarter, SampleDelivery own) {
        var employers = own.organisation().get("employers");
        if (employers != null) {
            tallies.count(
                    "INZ-03/count",
                    quarter,
                    employers,
                    EMPLOYERS,
                    some ->
                            new Tally.Count(
                                    some.stream()
                                            .filter(OrganisationCounts::isActiveAndLocal)
                                            .count()));
        }
        var schools = own.organisation().get("schools");
        if (schools != null) {
            tallies.count(
                    "INZ-04/rate",
                    quarter,
                    schools,
                    SCHOOLS,
                    some ->
                            Answer.share(
                                    some,
                                    row -> Answer.of(hasAgreement(row, own.referenceDate()))));
        }
    }

    private static boolean isActiveAndLocal(Map<String, Object> employer) {
        return "J".equals(employer.get("local")) && "J".equals(employer.get("active_in_period"));
    }

    private static boolean hasAgreement(Map<String, Object> school, LocalDate peildatum) {
        return school.get("agreement_since") instanceof LocalDate since
                && !since.isAfter(peildatum);
    }

    private static @Nullable String text(Map<String, Object> row, String column) {
        return (String) row.get(column);
    }
}
