package nl.perspectief.dashboard.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.PairChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Signed;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** Each figure in two periods, and how sure the difference is. */
final class ChangeCard {

    private final Comparison page;
    private final Measured measured;
    private final FigureWords words;
    private final Language language;
    private final MeasuredWords said;
    private final Messages messages;
    private final Kind kind;
    private final List<Change> changes;

    ChangeCard(Comparison page, Measured measured, FigureWords words) {
        this.page = page;
        this.measured = measured;
        this.words = words;
        language = words.language();
        said = new MeasuredWords(page, measured, words);
        messages = language.messages(ChangeCard.class);
        kind = Kind.of(measured.figure().measure());
        changes = Change.of(measured, page.members());
    }

    PairChart chart() {
        var scale = Scale.of(measured.figure().measure());
        double most =
                scale.most(
                        Stream.concat(
                                measured.municipalities().stream(),
                                measured.before().values().stream().filter(one -> !one.isTotal())));
        return new PairChart(
                said(),
                columns(),
                changes.stream().map(this::row).toList(),
                List.of(
                        series(then(), Tone.SECOND, Change::then, scale),
                        series(now(), Tone.FIRST, Change::now, scale)),
                most,
                Scale.step(most),
                scale.kind() == Kind.SHARE ? language.percentSign() : "",
                null,
                Math.min(DotsCard.AT_FIRST, changes.size()));
    }

    private String then() {
        return language.period(page.choice().against());
    }

    private String now() {
        return language.period(page.choice().period());
    }

    private Words said() {
        return new Words(
                messages.say("change.question", said.name(), then(), now()),
                Messages.together(answer(), absent()),
                Messages.together(
                        measured.figure().question().in(language).counted(),
                        measured.figure().indicator().isState() ? messages.say("change.state") : "",
                        changes.size() > DotsCard.AT_FIRST
                                ? messages.say("dots.first", DotsCard.AT_FIRST, changes.size())
                                : ""),
                said.source());
    }

    private List<Column> columns() {
        return List.of(
                Column.text(messages.say("column.municipality")),
                Column.text(messages.say("column.period")),
                Column.number(said.name()),
                Column.number(messages.say("column.interval")),
                Column.number(messages.say("column.rests-on")),
                Column.number(messages.say("column.difference")),
                Column.text(messages.say("column.verdict")));
    }

    private String answer() {
        var tested = changes.stream().filter(Change::isTested).count();
        if (tested == 0) {
            return untested();
        }
        var changed = changes.stream().filter(Change::isChanged).toList();
        return changed.isEmpty()
                ? messages.say("change.none", tested)
                : messages.say(
                        "change.some",
                        changed.size(),
                        tested,
                        said.listed(
                                changed.stream()
                                        .map(
                                                one ->
                                                        "%s (%s)"
                                                                .formatted(
                                                                        one.who().name(),
                                                                        verdict(one)))
                                        .toList()));
    }

    /** Why there is no interval of this kind of difference. */
    private String untested() {
        if (changes.stream().noneMatch(one -> one.difference() != null)) {
            return messages.say("change.nobody");
        }
        return switch (kind) {
            case COUNT -> messages.say("change.untested-count");
            case DAYS -> messages.say("change.untested-median");
            case SHARE, NUMBER -> messages.say("change.untested-other");
        };
    }

    /** How many lack a figure in one of both; who that is, is seen in their rows. */
    private String absent() {
        var absent = changes.stream().filter(one -> one.difference() == null).count();
        return absent == 0 ? "" : messages.say("change.absent", absent);
    }

    private PairChart.Row row(Change one) {
        var difference = difference(one);
        return new PairChart.Row(
                one.who().name(),
                page.isChosen(one.who().code()),
                difference.isEmpty() ? "" : one.signal().shape(),
                one.signal().tone(),
                Stream.of(difference, verdict(one))
                        .filter(part -> !part.isEmpty())
                        .reduce((some, other) -> some + "; " + other)
                        .orElse(""));
    }

    private String verdict(Change one) {
        var way = messages.say(one.isRise() ? "way.up" : "way.down");
        return switch (one.signal()) {
            case BETTER -> messages.say("verdict.better", way);
            case WORSE -> messages.say("verdict.worse", way);
            case RISING, FALLING -> way;
            case NONE -> messages.say("change.verdict-none");
            case TOO_LITTLE, UNTESTED, ABSENT -> "";
        };
    }

    /** {@code +12,0 procentpunt (95 %: 3,1 tot 20,2)}. */
    private String difference(Change one) {
        Estimate found = one.difference();
        if (found == null) {
            return "";
        }
        Double lower = found.lower();
        Double upper = found.upper();
        var value = signed(found.value());
        var unit = kind == Kind.SHARE ? messages.say("change.points", value) : value;
        return lower == null || upper == null
                ? unit
                : messages.say("change.limits", unit, signed(lower), signed(upper));
    }

    private String signed(double number) {
        var written =
                switch (kind) {
                    case SHARE -> Signed.points(number, language);
                    case COUNT, DAYS -> Signed.whole(number, language);
                    case NUMBER -> Signed.hundredths(number, language);
                };
        return number > 0 ? "+" + written : written;
    }

    private Series series(
            String name, Tone tone, Function<Change, @Nullable Observation> side, Scale scale) {
        return new Series(
                name,
                tone,
                changes.stream().map(one -> point(one, name, side.apply(one), scale)).toList());
    }

    private Point point(Change change, String period, @Nullable Observation one, Scale scale) {
        Estimate estimate = one == null ? null : one.estimate();
        return new Point(
                estimate == null ? null : (Double) scale.drawn(estimate.value()),
                estimate == null ? null : scale.drawn(estimate.lower()),
                estimate == null ? null : scale.drawn(estimate.upper()),
                one != null && Lines.provisional(one),
                false,
                List.of(
                        change.who().name(),
                        period,
                        said.value(one),
                        one == null ? "" : words.limits(one),
                        said.rests(one),
                        difference(change),
                        verdict(change)));
    }
}
