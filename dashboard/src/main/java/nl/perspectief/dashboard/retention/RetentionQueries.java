package nl.perspectief.dashboard.retention;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Cohort;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.Kept;
import nl.perspectief.dashboard.frame.Prepared;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for what the page shows. A published file never changes, so an answer is kept under its
 * snapshot and what was asked; and so is what was asked of each municipality, of which other
 * answers are put together.
 */
@Component
final class RetentionQueries implements Prepared {

    private static final int ANSWERS_KEPT = 300;
    private static final int AREAS_KEPT = 1_500;
    private static final int WHOLES_KEPT = 6;

    private record Key(
            String snapshotId,
            String programme,
            List<String> municipalities,
            @Nullable By by,
            Cohort cohort) {}

    private record WholeKey(String snapshotId, String programme) {}

    private record AreaKey(String snapshotId, String programme, Cohort cohort, String code) {}

    private final Kept<Key, Retention> answers = new Kept<>(ANSWERS_KEPT);
    private final Kept<AreaKey, Area> areas = new Kept<>(AREAS_KEPT);
    private final Kept<WholeKey, Whole> wholes = new Kept<>(WHOLES_KEPT);

    /** What is kept of a programme as such. */
    record Whole(
            Quarter last, List<DeliveryState> deliveries, Map<String, Indicator> definitions) {}

    @Override
    public void prepare(DisclosedFigures figures, FilterInUrl.Reading whole) {
        retention(figures, whole);
    }

    /** Asked of the snapshot that the reading was made against. */
    Retention retention(DisclosedFigures queries, FilterInUrl.Reading reading) {
        var filter = reading.filter();
        var cohort = new Cohort(Choice.of(reading, Language.DUTCH).from(), filter.upTo());
        var snapshotId = queries.snapshot().id();
        var by = By.of(filter.breakdown());
        var whole =
                wholes.get(
                        queries.audience(),
                        new WholeKey(snapshotId, filter.programme()),
                        () -> whole(queries, filter.programme()));
        return answers.get(
                queries.audience(),
                new Key(snapshotId, filter.programme(), filter.municipalities(), by, cohort),
                () -> {
                    var programme = reading.programme();
                    var question =
                            new RetentionQuestion(
                                    queries,
                                    whole,
                                    programme,
                                    cohort,
                                    codes -> areas(queries, programme.code(), cohort, codes));
                    return ask(question, reading, by);
                });
    }

    private Map<String, Area> areas(
            DisclosedFigures queries, String programme, Cohort cohort, List<String> codes) {
        var snapshotId = queries.snapshot().id();
        var keys =
                codes.stream()
                        .map(code -> new AreaKey(snapshotId, programme, cohort, code))
                        .toList();
        var found =
                areas.getAll(
                        queries.audience(),
                        keys,
                        open ->
                                byKey(
                                        Area.ask(
                                                queries,
                                                programme,
                                                cohort,
                                                open.stream().map(AreaKey::code).toList()),
                                        open));
        return keys.stream().collect(Collectors.toMap(AreaKey::code, found::get));
    }

    private static Map<AreaKey, Area> byKey(Map<String, Area> asked, List<AreaKey> keys) {
        return keys.stream()
                .collect(Collectors.toMap(Function.identity(), key -> asked.get(key.code())));
    }

    private static Retention ask(
            RetentionQuestion question, FilterInUrl.Reading reading, @Nullable By by) {
        var chosen =
                reading.programme().participants().stream()
                        .filter(one -> reading.filter().municipalities().contains(one.code()))
                        .toList();
        return by == null ? question.byMunicipality(chosen) : question.byValue(chosen, by);
    }

    private static Whole whole(DisclosedFigures queries, String programme) {
        return new Whole(
                queries.snapshot().lastQuarter(),
                queries.deliveries(programme),
                queries.indicators().stream()
                        .collect(Collectors.toMap(Indicator::id, Function.identity())));
    }
}
