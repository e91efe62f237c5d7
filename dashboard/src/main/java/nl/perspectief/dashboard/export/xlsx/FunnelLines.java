package nl.perspectief.dashboard.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.dashboard.export.ExportDescription;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.Funnel;
import nl.perspectief.dashboard.statistics.FunnelUnit;
import nl.perspectief.dashboard.statistics.Interval;
import org.apache.poi.xddf.usermodel.XDDFColor;

/**
 * The limits of a funnel as points that a chart draws lines through: denser where they bend most.
 *
 * @param points sizes, the middle, and the limits at 95 and 99.8 per cent
 */
record FunnelLines(List<List<Double>> points) {

    private static final int POINTS = 23;
    private static final double SMALLEST = 5;

    /** Empty for what is no share, and where only a few can be placed. */
    static Optional<FunnelLines> of(
            List<Observation> told, Optional<Observation> programme, Testing testing) {
        Double target = programme.map(Observation::value).orElse(null);
        var units = told.stream().map(testing::unit).filter(Objects::nonNull).toList();
        boolean hasChance = told.stream().allMatch(FunnelLines::hasInterval);
        return target == null || !testing.isShare() || !hasChance || units.size() < told.size()
                ? Optional.empty()
                : Optional.of(between(Funnel.around(Math.clamp(target, 0, 1), units), units));
    }

    /** What has no interval is a count of everyone: there is no chance in it. */
    private static boolean hasInterval(Observation one) {
        var estimate = one.estimate();
        return estimate != null && estimate.lower() != null;
    }

    private static FunnelLines between(Funnel funnel, List<FunnelUnit> units) {
        double largest = units.stream().mapToDouble(FunnelUnit::size).max().orElse(SMALLEST);
        double most = Math.max(largest * 1.1, 2 * SMALLEST);
        var points = new ArrayList<List<Double>>();
        for (int i = 0; i < POINTS; i++) {
            double part = (double) i / (POINTS - 1);
            double size = SMALLEST + (most - SMALLEST) * part * part;
            Interval usual = funnel.widerLimits(size, Confidence.P95);
            Interval rare = funnel.widerLimits(size, Confidence.P998);
            points.add(
                    List.of(
                            size,
                            funnel.target(),
                            usual.lower(),
                            usual.upper(),
                            rare.lower(),
                            rare.upper()));
        }
        return new FunnelLines(points);
    }

    List<String> heading(Language language) {
        var messages = language.messages(ExportDescription.class);
        return List.of(
                messages.say("funnel.size"),
                messages.say("funnel.target"),
                messages.say("funnel.lower-95"),
                messages.say("funnel.upper-95"),
                messages.say("funnel.lower-998"),
                messages.say("funnel.upper-998"));
    }

    /** The heading and below it the points. */
    List<List<?>> rows(Language language) {
        var rows = new ArrayList<List<?>>();
        rows.add(heading(language));
        rows.addAll(points);
        return rows;
    }

    int columns() {
        return points.getFirst().size();
    }

    List<Double> column(int index) {
        return points.stream().map(one -> one.get(index)).toList();
    }

    /** The middle has the colour of the programme; the limits are quiet. */
    XDDFColor color(int index) {
        return index == 1 ? Charts.LINE : Charts.QUIET;
    }
}
