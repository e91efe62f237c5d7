package nl.perspectief.dashboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Question;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.indicator.Target;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.Quarter;

/** A page of hand-made figures. */
final class TrendsExample {

    private final Choice choice;
    private final List<Trend> chosen = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();

    private TrendsExample(Choice choice) {
        this.choice = choice;
    }

    static TrendsExample of(String id, String measure, String direction) {
        var indicator = indicator(id, measure, direction, "Wilson 95%", "");
        var question =
                Question.of(indicator).stream()
                        .filter(one -> one.measure().equals(measure))
                        .findFirst()
                        .orElseThrow();
        return new TrendsExample(new Choice(indicator, question, PeriodType.QUARTER));
    }

    static Indicator indicator(
            String id, String measure, String direction, String interval, String numerator) {
        return new Indicator(
                id,
                1,
                "Naam",
                "Name",
                "Definition",
                numerator,
                "",
                "%",
                direction,
                "flow",
                List.of(measure),
                List.of(),
                "",
                interval,
                "S-PCT");
    }

    TrendsExample chosen(Trend trend) {
        chosen.add(trend);
        return this;
    }

    TrendsExample target(String code, int year, double value) {
        targets.add(new Target(code, year, value));
        return this;
    }

    TrendsExample annotation(Annotation annotation) {
        annotations.add(annotation);
        return this;
    }

    Trends with(Trend total) {
        var last = new Quarter(2026, 3);
        return new Trends(
                new SnapshotInfo("5f0c2e9a7b31", last.lastDay(), last, true, "0.1.0", Set.of()),
                new Filter(Language.DUTCH, "BOTOC", List.of()),
                choice,
                List.of(),
                List.of(choice.indicator()),
                new Figures(total, chosen),
                chosen,
                targets,
                annotations,
                null);
    }
}
