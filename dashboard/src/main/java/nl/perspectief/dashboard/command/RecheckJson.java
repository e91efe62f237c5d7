package nl.perspectief.dashboard.command;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.etl.delivery.FindingChange;
import nl.perspectief.etl.delivery.RecheckReport;
import nl.perspectief.etl.delivery.Rechecked;
import nl.perspectief.etl.delivery.StoredDelivery;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What today's rules would do: a line of JSON a delivery that would change, then the totals. */
final class RecheckJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Line(
            String file,
            String municipality,
            String programme,
            String quarter,
            @Nullable Integer version,
            String before,
            String now,
            String sentence,
            List<Change> added,
            List<Change> gone) {}

    private record Change(
            String rule,
            String severity,
            boolean waived,
            @Nullable String sheet,
            @Nullable String column,
            List<String> cells) {}

    private record Totals(
            int checked,
            int otherwise,
            long noLongerAccepted,
            long nowAccepted,
            List<RecheckReport.RuleTotal> rules) {}

    private RecheckJson() {}

    static List<String> lines(RecheckReport report) {
        var totals =
                new Totals(
                        report.checked(),
                        report.otherwise().size(),
                        report.noLongerAccepted(),
                        report.nowAccepted(),
                        report.rules());
        return Stream.concat(
                        report.otherwise().stream().map(RecheckJson::line),
                        Stream.of(JSON.writeValueAsString(totals)))
                .toList();
    }

    private static String line(Rechecked one) {
        StoredDelivery delivery = one.delivery();
        return JSON.writeValueAsString(
                new Line(
                        delivery.file().fileName(),
                        delivery.municipalityCode(),
                        delivery.programme(),
                        delivery.quarter().toString(),
                        delivery.version(),
                        delivery.outcome().name(),
                        one.now().name(),
                        one.sentence(),
                        one.added().stream().map(RecheckJson::change).toList(),
                        one.gone().stream().map(RecheckJson::change).toList()));
    }

    private static Change change(FindingChange change) {
        return new Change(
                change.rule(),
                change.severity().name(),
                change.isWaived(),
                change.sheet(),
                change.column(),
                change.cells().stream().map(Object::toString).toList());
    }
}
