package nl.perspectief.dashboard.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** What the scorecard says in sentences. */
final class ScorecardWords {

    private final Collaborating page;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    ScorecardWords(Collaborating page, FigureWords words) {
        this.page = page;
        this.words = words;
        language = words.language();
        messages = language.messages(ScorecardWords.class);
    }

    /** The programme, as it stands in a sentence. */
    String programme() {
        return words.inText(page.scorecard().total().whose());
    }

    /** Of those chosen, or how many have a signal. */
    String answer() {
        var rows = page.scorecard().municipalities();
        var chosen = rows.stream().filter(row -> page.chosen().contains(row.code())).toList();
        return chosen.isEmpty()
                ? ofAll(rows)
                : Messages.together(
                        Lines.drawn(chosen).stream().map(this::ofOne).toArray(String[]::new));
    }

    private String ofAll(List<Scorecard.Row> rows) {
        long with = rows.stream().filter(row -> row.first().compareTo(Signal.NONE) < 0).count();
        return with == 0
                ? messages.say("answer.none", programme())
                : messages.say(
                        "answer.some",
                        with,
                        rows.size(),
                        programme(),
                        count(rows, Signal.BETTER),
                        count(rows, Signal.WORSE));
    }

    private static long count(List<Scorecard.Row> rows, Signal sign) {
        return rows.stream().mapToLong(row -> row.count(sign)).sum();
    }

    private String ofOne(Scorecard.Row row) {
        var better = named(row, Signal.BETTER);
        var worse = named(row, Signal.WORSE);
        var said =
                Stream.of(
                                better.isEmpty()
                                        ? ""
                                        : messages.say("answer.better", language.listed(better)),
                                worse.isEmpty()
                                        ? ""
                                        : messages.say("answer.worse", language.listed(worse)))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return said.isEmpty()
                ? messages.say("answer.one-none", row.whose().label(), programme())
                : messages.say(
                        "answer.one", row.whose().label(), programme(), language.listed(said));
    }

    private List<String> named(Scorecard.Row row, Signal sign) {
        var names = new ArrayList<String>();
        for (int i = 0; i < row.scores().size(); i++) {
            if (row.scores().get(i).sign() == sign) {
                names.add(page.scorecard().columns().get(i).compared().name(language));
            }
        }
        return names;
    }

    /** What is tested and how, and what a shade is. */
    String subject() {
        return Messages.together(
                page.choice().per() == PeriodType.YEAR
                        ? messages.say("subject.year")
                        : messages.say("subject.quarter"),
                messages.say("subject.tested", programme(), tested()),
                messages.say("subject.shade"));
    }

    private long tested() {
        return page.scorecard().municipalities().stream()
                .mapToLong(
                        row ->
                                row.count(Signal.BETTER)
                                        + row.count(Signal.WORSE)
                                        + row.count(Signal.NONE))
                .sum();
    }
}
