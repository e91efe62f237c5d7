package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.perspectief.etl.delivery.DeliveryTime;
import nl.perspectief.etl.delivery.RunSummary;
import nl.perspectief.etl.job.RunResult;

/** The end of a run, in words. */
final class RunReport {

    private static final Map<String, String> REASONS =
            Map.of(
                    "TOTAL", "totaalregels",
                    "NOTE", "notities",
                    "BLANK", "lege rijen",
                    "DUPLICATE", "dubbele rijen",
                    "ERASED", "op verzoek verwijderd");

    /** Of so few files it is clear to see which one took long. */
    private static final int FEW = 3;

    private RunReport() {}

    static void print(RunResult result, PrintWriter err) {
        var summary = result.summary();
        summary.notAccepted().forEach(sentence -> err.println("  ✕ " + sentence));
        summary.leftBehind().forEach(sentence -> err.println("  ✕ " + sentence));
        err.println(files(summary));
        err.println(rows(summary));
        if (summary.received() > FEW) {
            err.println(slowest(result.slowest()));
        }
        result.snapshotId().ifPresent(file -> err.println("Gepubliceerd: " + file));
        result.problem().ifPresent(err::println);
        err.flush();
    }

    private static String files(RunSummary summary) {
        return "Ontvangen %d: geïmporteerd %d, terug naar de gemeente %d, geweigerd %d, in quarantaine %d, door ons toedoen mislukt %d. Al bekend: %d."
                .formatted(
                        summary.received(),
                        summary.imported(),
                        summary.returned(),
                        summary.refused(),
                        summary.quarantined(),
                        summary.failed(),
                        summary.known());
    }

    private static String slowest(List<DeliveryTime> times) {
        return times.stream()
                .map(
                        one ->
                                "%s %.1f s (%.0f %%)"
                                        .formatted(
                                                one.fileName(),
                                                one.took().together().toMillis() / 1000.0,
                                                one.share() * 100))
                .collect(Collectors.joining(", ", "Langst bezig met: ", "."));
    }

    private static String rows(RunSummary summary) {
        var reasons = new StringBuilder();
        new TreeMap<>(summary.rowsLeftOut())
                .forEach(
                        (reason, count) ->
                                reasons.append(
                                        " + %d %s"
                                                .formatted(
                                                        count,
                                                        REASONS.getOrDefault(reason, reason))));
        return "Rijen gelezen %d = geladen %d%s."
                .formatted(summary.rowsRead(), summary.rowsLanded(), reasons);
    }
}
