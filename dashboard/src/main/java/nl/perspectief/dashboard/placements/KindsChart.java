package nl.perspectief.dashboard.placements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.RowChart;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Share;
import org.jspecify.annotations.Nullable;

/** What work it is, and who goes to school. */
final class KindsChart {

    private static final List<Figure> KINDS = List.of(Figure.UNSUBSIDISED, Figure.SCHOOL);

    private final Placements placements;
    private final FigureWords words;
    private final CohortRows rows;
    private final Messages messages;

    KindsChart(Placements placements, FigureWords words, DefinitionLinks links) {
        this.placements = placements;
        this.words = words;
        rows = new CohortRows(placements, words, links);
        messages = words.language().messages(KindsChart.class);
    }

    RowChart chart() {
        return rows.chart(
                new Words(
                        messages.say("kinds.question"),
                        Messages.together(answer(), difference()),
                        Messages.together(
                                messages.say("kinds.subject"),
                                unknown(),
                                new Absence(placements, words).reasons(KINDS)),
                        new Source(words, placements.snapshot()).line()),
                KINDS);
    }

    private String answer() {
        var front = placements.front();
        var cohort = words.language().period(placements.choice().cohort());
        var parts =
                Stream.of(
                                said("kinds.unsubsidised", front.figure(Figure.UNSUBSIDISED)),
                                said("kinds.school", front.figure(Figure.SCHOOL)))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return parts.isEmpty()
                ? messages.say("kinds.nothing", words.inText(front.whose()), cohort)
                : messages.say(
                        "kinds.answer",
                        words.inText(front.whose()),
                        cohort,
                        String.join("; ", parts));
    }

    private String said(String key, @Nullable Observation one) {
        return one == null || one.estimate() == null
                ? ""
                : messages.say(key, words.value(one), words.limits(one));
    }

    private String unknown() {
        Observation one = placements.front().figure(Figure.UNSUBSIDISED);
        Long unknown = one == null ? null : one.unknown();
        return unknown == null ? "" : messages.say("kinds.unknown", unknown);
    }

    /**
     * Whether the share without subsidy differs: with the rest of the programme, or among those
     * chosen.
     */
    private String difference() {
        var chosen = placements.chosen();
        if (chosen.isEmpty()) {
            return "";
        }
        var groups = new ArrayList<Share>();
        chosen.forEach(one -> share(one).forEach(groups::add));
        var sentences = new ShareDifference(words);
        if (chosen.size() > 1) {
            return sentences.between(groups);
        }
        var all = share(placements.total());
        return groups.isEmpty() || all.isEmpty()
                ? ""
                : sentences.withRest(
                        groups.getFirst(),
                        all.getFirst(),
                        chosen.getFirst().whose(),
                        Whose.of(placements.programme()));
    }

    private static List<Share> share(Area area) {
        Observation one = area.figure(Figure.UNSUBSIDISED);
        Long hits = one == null ? null : one.numerator();
        BigDecimal of = one == null ? null : one.denominator();
        return hits == null || of == null || of.signum() == 0
                ? List.of()
                : List.of(new Share(hits, of.longValue()));
    }
}
