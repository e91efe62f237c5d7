package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.perspectief.etl.sample.Tally.Municipalities;
import nl.perspectief.sql.Quarter;

/** SAM-07 to SAM-10: what is asked once or twice a year, from the sheets of that quarter itself. */
final class SurveyCounts {

    private static final Set<Integer> HALF_YEARS = Set.of(2, 4);
    private static final Set<Integer> YEARS = Set.of(4);
    private static final int CHECKLIST = 6;
    private static final Set<String> TARGET_DOMAINS = Set.of("VEILIGHEID", "WI");
    private static final Map<String, String> PROVIDERS =
            Map.of(
                    "participations_vng", "VNG",
                    "participations_ccv", "CCV",
                    "participations_divosa", "DIVOSA",
                    "participations_other", "OTHER");

    /** Participations of one domain in what one provider gave. */
    private record Followed(String domain, String provider, long participations) {}

    private static final Breakdowns<Score> DIRECTION =
            new Breakdowns<Score>().by("direction", score -> score.from() + "_" + score.to());
    private static final Breakdowns<Map<String, Object>> DOMAIN =
            new Breakdowns<Map<String, Object>>()
                    .by("domain", row -> Rows.required(row, "domain", String.class));
    private static final Breakdowns<Followed> DOMAIN_PROVIDER =
            new Breakdowns<Followed>()
                    .by("domain", Followed::domain)
                    .by("provider", Followed::provider);

    private final Lists lists;
    private final Tallies tallies;

    SurveyCounts(Lists lists, Tallies tallies) {
        this.lists = lists;
        this.tallies = tallies;
    }

    void count() {
        for (var quarter : tallies.quarters()) {
            askIn(quarter, HALF_YEARS, List.of("SAM-07", "SAM-08", "SAM-09"));
            askIn(quarter, YEARS, List.of("SAM-10"));
            lists.of(quarter).ifPresent(own -> count(quarter, own.organisation()));
        }
    }

    private void askIn(Quarter quarter, Set<Integer> asked, List<String> indicators) {
        if (!asked.contains(quarter.number())) {
            indicators.forEach(indicator -> tallies.doesNotApply(indicator, List.of(quarter)));
        }
    }

    private void count(Quarter quarter, Map<String, List<Map<String, Object>>> sheets) {
        var collaboration = sheets.get("collaboration");
        if (collaboration != null && HALF_YEARS.contains(quarter.number())) {
            countScores(quarter, collaboration.stream().map(Score::of).toList());
        }
        var reach = sheets.get("knowledge_reach");
        if (reach != null && HALF_YEARS.contains(quarter.number())) {
            countReach(quarter, reach);
        }
        var support = sheets.get("support");
        if (support != null && YEARS.contains(quarter.number())) {
            long present = support.stream().filter(row -> "J".equals(row.get("present"))).count();
            tallies.put("SAM-10/index", quarter, index(present));
        }
    }

    private void countScores(Quarter quarter, List<Score> scores) {
        var network = new Network(scores);
        tallies.put(
                "SAM-07/ratio",
                quarter,
                Municipalities.one(
                        Municipalities.Middle.MEDIAN,
                        network.ties(),
                        network.pairs(),
                        network.density()));
        var between =
                scores.stream()
                        .filter(score -> TARGET_DOMAINS.contains(score.from()))
                        .filter(score -> TARGET_DOMAINS.contains(score.to()))
                        .filter(score -> !score.from().equals(score.to()))
                        .toList();
        tallies.count("SAM-08/mean", quarter, between, DIRECTION, SurveyCounts::mean);
    }

    private static Tally mean(List<Score> scores) {
        return new Tally.Share(scores.stream().mapToLong(Score::level).sum(), scores.size());
    }

    /** It is about the staff of two domains; what a sheet says of others is left out. */
    private void countReach(Quarter quarter, List<Map<String, Object>> reach) {
        var both =
                reach.stream().filter(row -> TARGET_DOMAINS.contains(row.get("domain"))).toList();
        tallies.count("SAM-09/rate", quarter, both, DOMAIN, SurveyCounts::reached);
        tallies.count(
                "SAM-09/count",
                quarter,
                followed(both),
                DOMAIN_PROVIDER,
                some -> new Tally.Count(some.stream().mapToLong(Followed::participations).sum()));
    }

    private static Tally reached(List<Map<String, Object>> reach) {
        Function<String, Long> sum =
                column -> reach.stream().mapToLong(row -> number(row, column)).sum();
        return new Tally.Share(sum.apply("active_staff"), sum.apply("target_staff"));
    }

    private static List<Followed> followed(List<Map<String, Object>> reach) {
        List<Followed> followed = new ArrayList<>();
        for (var row : reach) {
            PROVIDERS.forEach(
                    (column, provider) ->
                            followed.add(
                                    new Followed(
                                            Rows.required(row, "domain", String.class),
                                            provider,
                                            number(row, column))));
        }
        return followed;
    }

    /** An empty cell adds nothing. */
    private static long number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Integer number ? number : 0;
    }

    private static Tally index(long present) {
        return Municipalities.one(
                Municipalities.Middle.MEAN, present, CHECKLIST, BigDecimal.valueOf(present));
    }
}
