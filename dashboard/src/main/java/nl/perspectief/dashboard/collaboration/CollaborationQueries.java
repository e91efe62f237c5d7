package nl.perspectief.dashboard.collaboration;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.JointWorking;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.statistics.Correlation;
import nl.perspectief.dashboard.statistics.Spearman;
import nl.perspectief.dashboard.statistics.ValuePair;
import org.jspecify.annotations.Nullable;

/**
 * Collaboration beside outcome in one programme. It is reckoned from the figures of single
 * municipalities that are shown to whoever asks, and from nothing else: so it tells nothing that
 * these do not. What is kept is left out and counted.
 */
public final class CollaborationQueries {

    private final DisclosedFigures figures;
    private final String programme;
    private final MunicipalityFigures municipalities;

    public CollaborationQueries(DisclosedFigures figures, String programme) {
        this.figures = figures;
        this.programme = programme;
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
        var pairs = new ArrayList<ValuePair>();
        var needed = new ArrayList<List<Observation>>();
        for (String code : codes) {
            var both = new ArrayList<Observation>();
            addIfThere(both, first.get(code));
            addIfThere(both, second.get(code));
            needed.add(both);
            addIfWhole(pairs, first.get(code), second.get(code));
        }
        LeftOut leftOut = LeftOut.of(needed, 2);
        Correlation correlation = Spearman.of(pairs);
        return new Association(
                collaboration,
                outcome,
                year,
                correlation,
                leftOut,
                Cautions.of(correlation, leftOut, collaboration, outcome));
    }

    private static Map<String, Observation> byMunicipality(List<Observation> figures) {
        return figures.stream().collect(toMap(Observation::municipalityCode, one -> one));
    }

    private static void addIfThere(List<Observation> figures, @Nullable Observation one) {
        if (one != null) {
            figures.add(one);
        }
    }

    private static void addIfWhole(
            List<ValuePair> pairs, @Nullable Observation one, @Nullable Observation other) {
        Double first = one == null ? null : one.value();
        Double second = other == null ? null : other.value();
        if (first != null && second != null) {
            pairs.add(new ValuePair(first, second));
        }
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
        List<JointWorking> joint = figures.jointWorking(programme);
        var found = new ArrayList<Outcome>();
        municipalities
                .read(outcomes, ObservationFilter::quarters)
                .forEach((figure, observed) -> found.add(new Outcome(figure, observed, joint)));
        return found;
    }
}
