package nl.perspectief.dashboard.scorecard;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.chart.ScoreGrid;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.RestsOn;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Writes the scorecard for the table in the browser. */
final class ScorecardModel {

    private static final int SHADES = 5;
    private static final List<Signal> LEGEND =
            List.of(Signal.BETTER, Signal.WORSE, Signal.NONE, Signal.TOO_LITTLE);

    private final Collaborating page;
    private final FigureWords words;
    private final ScorecardWords said;
    private final Language language;
    private final Messages messages;

    ScorecardModel(Collaborating page, FigureWords words, ScorecardWords said) {
        this.page = page;
        this.words = words;
        this.said = said;
        language = words.language();
        messages = language.messages(ScorecardModel.class);
    }

    ScoreGrid.Model model() {
        var rows = page.scorecard().rows(page.choice().order(), page.chosen());
        return new ScoreGrid.Model(
                around(),
                LEGEND.stream().map(this::sign).toList(),
                page.scorecard().columns().stream().map(this::column).toList(),
                rows.stream().map(this::row).toList(),
                1);
    }

    private ScoreGrid.Said around() {
        var source = new Source(words, page.snapshot()).line();
        return new ScoreGrid.Said(
                messages.say("card.title"),
                messages.say("column.municipality"),
                messages.say("interval"),
                messages.say("keys"),
                messages.say("none-found"),
                source.text(),
                source.quoted(said.answer()));
    }

    private ScoreGrid.Sign sign(Signal sign) {
        var programme = said.programme();
        return switch (sign) {
            case BETTER ->
                    sign(sign, messages.say("sign.better"), messages.say("is.better", programme));
            case WORSE ->
                    sign(sign, messages.say("sign.worse"), messages.say("is.worse", programme));
            case NONE -> sign(sign, messages.say("sign.none"), messages.say("is.none", programme));
            case TOO_LITTLE, RISING, FALLING, UNTESTED, ABSENT ->
                    sign(sign, messages.say("sign.too-little"), messages.say("is.too-little"));
        };
    }

    private static ScoreGrid.Sign sign(Signal sign, String word, String inFull) {
        return new ScoreGrid.Sign(sign.shape(), sign.tone(), word, inFull);
    }

    private ScoreGrid.Column column(Scorecard.Column column) {
        return new ScoreGrid.Column(
                column.compared().shortName(language),
                column.period() == null ? "" : language.period(column.period()),
                new DefinitionLinks(page.address().filter()).to(column.compared().indicator().id()),
                column.compared().name(language));
    }

    private ScoreGrid.Row row(Scorecard.Row row) {
        var cells = new ArrayList<ScoreGrid.Cell>();
        for (int i = 0; i < row.scores().size(); i++) {
            cells.add(cell(row, row.scores().get(i), page.scorecard().columns().get(i)));
        }
        boolean isTotal = row.code().equals(Observation.ALL);
        return new ScoreGrid.Row(
                row.whose().label(),
                isTotal ? "" : address(row.code()),
                isTotal || page.chosen().contains(row.code()),
                cells);
    }

    private ScoreGrid.Cell cell(Scorecard.Row row, Scorecard.Score score, Scorecard.Column column) {
        Observation one = score.observation();
        if (one == null) {
            var word = column.period() == null ? messages.say("never") : words.notTakingPart();
            return new ScoreGrid.Cell(word, "", "", -1, -1);
        }
        return new ScoreGrid.Cell(
                words.value(one),
                words.limits(one),
                rests(row, one, column.compared().indicator()),
                LEGEND.indexOf(score.sign()),
                shade(one));
    }

    /** On how many it rests; of what is not there, why, in few words. */
    private String rests(Scorecard.Row row, Observation one, Indicator indicator) {
        if (one.estimate() != null) {
            return numbers(one, indicator);
        }
        return switch (one.status()) {
            case NOT_APPLICABLE -> row.cohorts() ? messages.say("why.cohorts") : "";
            case SUPPRESSED -> messages.say("why.kept");
            case VALUE, NOT_DELIVERED, TOO_SHORT -> "";
        };
    }

    /** A median, or a mean, of municipalities is no part of their sum. */
    private String numbers(Observation one, Indicator indicator) {
        boolean isOfSum = !one.isTotal() || !one.measure().equals("ratio");
        return isOfSum ? new RestsOn(indicator, words).numbers(one) : words.over(one);
    }

    /** By how high it is on its own scale. */
    private static int shade(Observation one) {
        Double value = one.value();
        return value == null
                ? -1
                : (int) Math.clamp(value / most(one.measure()) * SHADES, 0, SHADES - 1);
    }

    /** Where the scale of a figure ends. */
    private static double most(String measure) {
        return switch (measure) {
            case "mean" -> Levels.MOST;
            case "index" -> 6;
            default -> 1;
        };
    }

    /** Choosing one adds it to those chosen; choosing it again leaves it out. */
    private String address(String code) {
        var filter = page.address().filter();
        var codes = new ArrayList<>(filter.municipalities());
        if (!codes.remove(code)) {
            codes.add(code);
        }
        var other =
                new Filter(
                        filter.language(),
                        filter.programme(),
                        codes,
                        filter.upTo(),
                        filter.breakdown());
        return ScorecardView.PATH + "?" + FilterInUrl.write(other, page.choice().written());
    }
}
