package nl.perspectief.dashboard.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.statistics.BenjaminiHochberg;
import nl.perspectief.dashboard.statistics.MeanDifference;
import org.jspecify.annotations.Nullable;

/**
 * How both sides see their collaboration.
 *
 * @param survey the one that the levels are of
 * @param municipalities all of the programme, by name
 * @param bySafety what Veiligheid says, survey after survey
 * @param byIncome what Werk &amp; Inkomen says
 */
record Levels(
        Period survey,
        Level total,
        List<Level> municipalities,
        Figures bySafety,
        Figures byIncome) {

    /** Where the scale ends. */
    static final int MOST = 5;

    private static final double MAY_BE_FALSE = 0.05;

    Levels {
        municipalities = List.copyOf(municipalities);
    }

    /**
     * @param bySafety of all municipalities; those chosen stand in the figures
     * @param byIncome the same, of the other direction
     */
    static Levels of(Figures safety, List<Trend> bySafety, Figures income, List<Trend> byIncome) {
        var newest = safety.total().newestWithValue();
        var survey = (newest == null ? safety.total().newest() : newest).period();
        var levels = new ArrayList<Level>();
        for (Trend one : bySafety) {
            var code = one.newest().municipalityCode();
            var other =
                    byIncome.stream()
                            .filter(two -> two.newest().municipalityCode().equals(code))
                            .findFirst()
                            .map(two -> at(two, survey))
                            .orElse(null);
            levels.add(Level.of(code, one.whose(), at(one, survey), other));
        }
        return new Levels(
                survey,
                total(safety.total().whose(), safety, income, survey),
                tested(levels),
                safety,
                income);
    }

    private static Level total(Whose whose, Figures safety, Figures income, Period survey) {
        var total =
                Level.of(
                        Observation.ALL,
                        whose,
                        at(safety.total(), survey),
                        at(income.total(), survey));
        return total.differs(pValue(total) <= MAY_BE_FALSE);
    }

    private static List<Level> tested(List<Level> levels) {
        var tests = levels.stream().filter(one -> one.tested() != null).toList();
        var differing =
                BenjaminiHochberg.signals(tests.stream().map(Levels::pValue).toList(), MAY_BE_FALSE)
                        .stream()
                        .map(i -> tests.get(i).code())
                        .toList();
        return levels.stream().map(one -> one.differs(differing.contains(one.code()))).toList();
    }

    private static double pValue(Level level) {
        MeanDifference tested = level.tested();
        return tested == null ? 1 : tested.pValue();
    }

    private static @Nullable Observation at(Trend trend, Period survey) {
        return trend.quarters().stream()
                .filter(one -> one.period().equals(survey))
                .findFirst()
                .orElse(null);
    }

    /** How many municipalities could be tested. */
    long testedCount() {
        return municipalities.stream().filter(one -> one.tested() != null).count();
    }

    /** Those in which the two differ, by name. */
    List<Level> differing() {
        return municipalities.stream().filter(Level::differs).toList();
    }

    /** The programme, those chosen, those that differ, and the others; without figures last. */
    List<Level> rows(List<String> chosen) {
        var ordered =
                municipalities.stream()
                        .sorted(
                                Comparator.<Level, Boolean>comparing(one -> !one.hasFigures())
                                        .thenComparing(one -> !chosen.contains(one.code()))
                                        .thenComparing(one -> !one.differs()));
        return Stream.concat(Stream.of(total), ordered).toList();
    }
}
