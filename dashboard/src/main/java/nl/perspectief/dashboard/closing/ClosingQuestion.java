package nl.perspectief.dashboard.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.Revision;
import nl.perspectief.etl.delivery.Closure;
import nl.perspectief.etl.delivery.ClosureDesk;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Finds what can be closed, and what was. */
final class ClosingQuestion {

    /** The quarter that is looked at, in the address. */
    static final String QUARTER = "kwartaal";

    private final DisclosedFigures figures;
    private final FilterInUrl.Reading address;
    private final ClosureDesk desk;
    private final String programme;
    private final List<String> remarks = new ArrayList<>();

    private ClosingQuestion(
            DisclosedFigures figures, FilterInUrl.Reading address, ClosureDesk desk) {
        this.figures = figures;
        this.address = address;
        this.desk = desk;
        programme = address.programme().code();
    }

    static Closing ask(DisclosedFigures figures, FilterInUrl.Reading address, ClosureDesk desk) {
        return new ClosingQuestion(figures, address, desk).answer();
    }

    private Closing answer() {
        var open = open();
        var quarter = chosen(open);
        var indicators =
                figures.indicators().stream()
                        .collect(Collectors.toMap(Indicator::id, Function.identity()));
        return new Closing(
                figures.snapshot(),
                address.filter(),
                address.programme(),
                open,
                quarter,
                quarter == null ? List.of() : figures.deliveries(programme, quarter),
                quarter == null ? List.of() : ofQuarter(quarter),
                desk.all().stream().filter(one -> one.programme().equals(programme)).toList(),
                revised(),
                indicators,
                remarks);
    }

    private List<Quarter> open() {
        var closed = desk.closedUpTo(programme);
        return address.programme().coverage().keySet().stream()
                .filter(one -> closed.isEmpty() || one.compareTo(closed.get()) > 0)
                .toList();
    }

    /**
     * The one that waits for a second person, or as asked; else the last one whose deadline has
     * passed, or else the first.
     */
    private @Nullable Quarter chosen(List<Quarter> open) {
        var waiting =
                desk.all().stream()
                        .filter(one -> one.isWaiting() && one.programme().equals(programme))
                        .map(Closure::quarter)
                        .findFirst();
        if (waiting.isPresent()) {
            return waiting.get();
        }
        var text = address.other(QUARTER);
        var asked =
                text.flatMap(
                        named ->
                                open.stream()
                                        .filter(one -> one.toString().equals(named))
                                        .findFirst());
        if (text.isPresent() && asked.isEmpty()) {
            remarks.add(
                    address.filter()
                            .language()
                            .messages(ClosingQuestion.class)
                            .say("unknown.quarter", FilterInUrl.shown(text.get())));
        }
        return asked.or(() -> open.stream().filter(this::isDue).reduce((_, later) -> later))
                .or(() -> open.stream().findFirst())
                .orElse(null);
    }

    private boolean isDue(Quarter quarter) {
        return figures.deliveries(programme, quarter).stream()
                .map(DeliveryState::deadline)
                .allMatch(figures.snapshot().asOf()::isAfter);
    }

    /** Those that follow people are closed later, when everyone was followed. */
    private List<Observation> ofQuarter(Quarter quarter) {
        var indicators =
                figures.publishedIndicators().stream()
                        .filter(one -> !one.kind().equals("cohort"))
                        .map(Indicator::id);
        return figures.observations(of(indicators).totals().quarters().between(quarter, quarter));
    }

    private ObservationFilter of(Stream<String> indicators) {
        return ObservationFilter.of(indicators.toArray(String[]::new)).programme(programme);
    }

    private List<Closing.Revised> revised() {
        var now =
                figures.revisions(programme).stream()
                        .collect(Collectors.toMap(Figure::of, Function.identity()));
        return now.isEmpty()
                ? List.of()
                : figures
                        .observations(of(now.keySet().stream().map(Figure::indicator).distinct()))
                        .stream()
                        .flatMap(
                                closed ->
                                        Stream.ofNullable(now.get(Figure.of(closed)))
                                                .map(one -> new Closing.Revised(closed, one)))
                        .toList();
    }

    /** What a figure of the programme is known by. */
    private record Figure(String indicator, String measure, String municipality, Period period) {

        static Figure of(Revision one) {
            return new Figure(one.indicator(), one.measure(), one.municipalityCode(), one.period());
        }

        static Figure of(Observation one) {
            return new Figure(one.indicator(), one.measure(), one.municipalityCode(), one.period());
        }
    }
}
