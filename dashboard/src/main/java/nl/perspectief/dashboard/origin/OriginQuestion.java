package nl.perspectief.dashboard.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.AskedQuestion;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.Manners;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.indicator.Revision;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.provenance.OwnRows;
import nl.perspectief.dashboard.provenance.ProvenanceException;
import nl.perspectief.dashboard.provenance.SourceDeliveries;
import nl.perspectief.dashboard.provenance.SourceDelivery;
import nl.perspectief.etl.delivery.Origins;
import org.jspecify.annotations.Nullable;

/** Finds the figure that an address asks for, and the deliveries behind it. */
final class OriginQuestion {

    /** In the address of who wants to see the rows. */
    static final String ROWS = "rijen";

    private final DisclosedFigures figures;
    private final FilterInUrl.Reading address;
    private final AskedQuestion asked;
    private final Messages messages;
    private final Origins origins;
    private final List<String> remarks;

    private OriginQuestion(DisclosedFigures figures, FilterInUrl.Reading address, Origins origins) {
        this.origins = origins;
        this.figures = figures;
        this.address = address;
        asked = AskedQuestion.read(address, figures.publishedIndicators());
        messages = address.filter().language().messages(OriginQuestion.class);
        remarks = new ArrayList<>(asked.remarks());
    }

    static Origin ask(DisclosedFigures figures, FilterInUrl.Reading address, Origins origins) {
        return new OriginQuestion(figures, address, origins).answer();
    }

    private Origin answer() {
        var course = course();
        var figure = figure(course.quarters());
        boolean isTold = figures.knowsSources();
        return new Origin(
                figures.snapshot(),
                address.filter(),
                asked,
                course,
                figure,
                revision(figure),
                isTold ? deliveries(figure) : List.of(),
                names(),
                own(figure),
                isTold,
                remarks);
    }

    private Trend course() {
        var one = municipality();
        var code = one.map(Municipality::code).orElse(Observation.ALL);
        var manners = new Manners(figures.deliveries(address.programme().code()), address.last());
        return new Trend(
                one.map(Whose::of).orElseGet(() -> Whose.of(address.programme())),
                manners.of(code),
                observations(code));
    }

    /** A figure is of one: of several municipalities the programme as a whole is followed. */
    private Optional<Municipality> municipality() {
        var chosen = address.filter().municipalities();
        if (chosen.size() > 1) {
            remarks.add(messages.say("several", address.programme().name()));
        }
        return chosen.size() == 1
                ? address.programme().participant(chosen.getFirst())
                : Optional.empty();
    }

    private List<Observation> observations(String code) {
        var whole =
                ObservationFilter.of(asked.indicator().id())
                        .measures(asked.question().measure())
                        .programme(address.programme().code())
                        .municipalities(List.of(code))
                        .periodTypes(EnumSet.allOf(PeriodType.class))
                        .between(null, address.last());
        var told = ofValue(figures.observations(whole.breakdowns(breakdown())));
        var found = told.isEmpty() ? figures.observations(whole) : told;
        return found.stream().sorted(Comparator.comparing(Observation::period)).toList();
    }

    /** The one by which the indicator is told; most are told as a whole. */
    private List<String> breakdown() {
        return asked.question().value().isEmpty()
                ? List.of()
                : List.of(asked.indicator().breakdowns().getFirst());
    }

    private List<Observation> ofValue(List<Observation> all) {
        return all.stream()
                .filter(
                        one ->
                                one.breakdowns().isEmpty()
                                        || one.breakdowns()
                                                .getFirst()
                                                .value()
                                                .equals(asked.question().value()))
                .toList();
    }

    private Observation figure(List<Observation> course) {
        var usual = usual(course);
        var text = address.other(DefinitionLinks.PERIOD);
        if (text.isEmpty()) {
            return usual;
        }
        var found =
                Period.tryParse(text.get())
                        .flatMap(
                                period ->
                                        course.stream()
                                                .filter(one -> one.period().equals(period))
                                                .findFirst());
        if (found.isEmpty()) {
            remarks.add(
                    messages.say(
                            "unknown.period",
                            FilterInUrl.shown(text.get()),
                            address.filter().language().period(usual.period())));
        }
        return found.orElse(usual);
    }

    /** The newest quarter that has a figure. */
    private static Observation usual(List<Observation> course) {
        var quarters =
                course.stream().filter(one -> one.period().type() == PeriodType.QUARTER).toList();
        return quarters.stream()
                .filter(one -> one.status() == Status.VALUE)
                .reduce((_, later) -> later)
                .orElseGet(quarters::getLast);
    }

    private @Nullable Revision revision(Observation figure) {
        return figure.finality() == Finality.FINAL && figure.breakdowns().isEmpty()
                ? figures.revisions(figure.programme()).stream()
                        .filter(one -> one.isOf(figure))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private List<SourceDelivery> deliveries(Observation figure) {
        return new SourceDeliveries(figures).of(figure);
    }

    /** Only for whom they are, who asks for them: it takes a while. */
    private @Nullable OwnUnder own(Observation figure) {
        var code = figure.municipalityCode();
        boolean isAsked = address.other(ROWS).isPresent() && figure.status() == Status.VALUE;
        if (!isAsked || !figures.audience().seesAllOf(code)) {
            return null;
        }
        try (var rows =
                OwnRows.open(figures.audience(), code, figure.programme(), figures, origins)) {
            return new OwnUnder(rows.under(figure), "");
        } catch (ProvenanceException e) {
            return new OwnUnder(List.of(), String.valueOf(e.getMessage()));
        }
    }

    private Map<String, String> names() {
        return address.programme().participants().stream()
                .collect(Collectors.toMap(Municipality::code, Municipality::name));
    }
}
