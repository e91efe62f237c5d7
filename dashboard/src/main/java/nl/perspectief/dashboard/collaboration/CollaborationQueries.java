package nl.perspectief.dashboard.collaboration;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.JointWorking;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.statistics.Spearman;
import nl.perspectief.dashboard.statistics.ValuePair;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Collaboration beside outcome in one programme. It is reckoned from the figures of single
 * municipalities that are shown to whoever asks, and from nothing else: so it tells nothing that
 * these do not. What is kept is left out and counted.
 */
public final class CollaborationQueries {

    private final DisclosedFigures figures;
    private final String programme;
    private final @Nullable Quarter last;
    private final MunicipalityFigures municipalities;

    /** What was asked before: the same figures tell of before and after, and of the effect. */
    private final Map<List<Indicator>, List<Outcome>> known = new HashMap<>();

    public CollaborationQueries(DisclosedFigures figures, String programme) {
        this(figures, programme, null);
    }

    /**
     * @param last the last quarter that is looked at before and after the start; null for all
     */
    public CollaborationQueries(
            DisclosedFigures figures, String programme, @Nullable Quarter last) {
        this.figures = figures;
        this.programme = programme;
        this.last = last;
        municipalities = new MunicipalityFigures(figures, programme);
    }

    /** Whether an indicator is about how Veiligheid and Werk &amp; Inkomen work together. */
    public static boolean isCollaboration(Indicator indicator) {
        return indicator.id().startsWith("SAM-");
    }

    /** Whether an indicator is about work: how many come to it, and how many stay. */
    public static boolean isOutcome(Indicator indicator) {
        return indicator.id().startsWith("PLA-") || indicator.id().startsWith("BEH-");
    }

    /** Every one of the first beside every one of the second, in the order of the catalogue. */
    public List<Association> associations(
            List<Indicator> collaboration, List<Indicator> outcomes, Period year) {
        var first = inYear(collaboration, year);
        var second = inYear(outcomes, year);
        var found = new ArrayList<Association>();
        first.forEach(
                (one, ofOne) ->
                        second.forEach(
                                (other, ofOther) ->
                                        found.add(association(one, ofOne, other, ofOther, year))));
        return found;
    }

    private Map<ComparedFigure, List<Observation>> inYear(List<Indicator> indicators, Period year) {
        return municipalities.read(
                indicators, filter -> filter.years().between(year.first(), year.last()));
    }

    private static Association association(
            ComparedFigure collaboration,
            List<Observation> ofCollaboration,
            ComparedFigure outcome,
            List<Observation> ofOutcome,
            Period year) {
        var first = byMunicipality(ofCollaboration);
        var second = byMunicipality(ofOutcome);
        SortedSet<String> codes = new TreeSet<>(first.keySet());
        codes.addAll(second.keySet());
        var pairs = new ArrayList<Association.Pair>();
        var needed = new ArrayList<List<Observation>>();
        for (String code : codes) {
            var both = new ArrayList<Observation>();
            addIfThere(both, first.get(code));
            addIfThere(both, second.get(code));
            needed.add(both);
            addIfWhole(pairs, both);
        }
        return new Association(
                collaboration,
                outcome,
                year,
                pairs,
                Spearman.of(pairs.stream().map(CollaborationQueries::values).toList()),
                LeftOut.of(needed, 2));
    }

    private static Map<String, Observation> byMunicipality(List<Observation> figures) {
        return figures.stream().collect(toMap(Observation::municipalityCode, one -> one));
    }

    private static void addIfThere(List<Observation> figures, @Nullable Observation one) {
        if (one != null) {
            figures.add(one);
        }
    }

    private static void addIfWhole(List<Association.Pair> pairs, List<Observation> both) {
        if (both.stream().filter(one -> one.value() != null).count() == 2) {
            pairs.add(new Association.Pair(both.getFirst(), both.getLast()));
        }
    }

    private static ValuePair values(Association.Pair pair) {
        return new ValuePair(value(pair.collaboration()), value(pair.outcome()));
    }

    private static double value(Observation one) {
        return Objects.requireNonNull(one.value());
    }

    /** Each outcome by quarter before and after the start, in the order of the catalogue. */
    public List<BeforeAndAfter> beforeAndAfter(List<Indicator> outcomes) {
        return byQuarter(outcomes).stream().map(Outcome::beforeAndAfter).toList();
    }

    /** What the start seems to do to each outcome, in the order of the catalogue. */
    public List<EffectOnOutcome> effects(List<Indicator> outcomes) {
        return byQuarter(outcomes).stream().map(Outcome::effect).toList();
    }

    private List<Outcome> byQuarter(List<Indicator> outcomes) {
        return known.computeIfAbsent(outcomes, this::ask);
    }

    private List<Outcome> ask(List<Indicator> outcomes) {
        List<JointWorking> joint = figures.jointWorking(programme);
        var found = new ArrayList<Outcome>();
        municipalities
                .read(outcomes, filter -> filter.quarters().between(null, last))
                .forEach((figure, observed) -> found.add(new Outcome(figure, observed, joint)));
        return found;
    }
}
