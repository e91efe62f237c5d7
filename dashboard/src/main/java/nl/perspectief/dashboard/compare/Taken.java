package nl.perspectief.dashboard.compare;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/** What of a comparison is taken along: its figures of everyone that is compared, and the total. */
record Taken(Comparison page) {

    ExportRequest request() {
        var choice = page.choice();
        var by = new ArrayList<>(ExportRequest.DEFAULT_BY);
        choice.breakdowns().stream().map(Breakdown::token).forEach(by::add);
        return new ExportRequest(
                choice.figures().stream().map(one -> one.indicator().id()).distinct().toList(),
                page.address().programme().code(),
                municipalities(choice),
                choice.per().code(),
                from(choice),
                choice.period().toString(),
                by);
    }

    /** Everyone where the whole programme is compared. */
    private static List<String> municipalities(Choice choice) {
        if (!choice.group().isPart()) {
            return List.of();
        }
        var codes = new ArrayList<>(choice.group().codes());
        codes.add(Observation.ALL);
        return codes;
    }

    private static @Nullable String from(Choice choice) {
        return switch (choice.view()) {
            case CHANGE -> choice.against().toString();
            case TIME -> null;
            case TABLE, FUNNEL, DOTS, TOGETHER, MAP -> choice.period().toString();
        };
    }
}
