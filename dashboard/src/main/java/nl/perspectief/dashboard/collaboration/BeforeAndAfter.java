package nl.perspectief.dashboard.collaboration;

import java.util.List;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * An outcome by quarter before and after each municipality's own start of joint working.
 *
 * @param points the earliest first
 */
public record BeforeAndAfter(ComparedFigure outcome, List<Point> points) {

    public BeforeAndAfter {
        points = List.copyOf(points);
    }

    /** The sentences without which it is not shown. */
    public List<String> cautions(Language language) {
        return new Cautions(language).of(this);
    }

    /**
     * @param quartersSince 0 is the quarter in which joint working began
     * @param municipalities on how many the mean rests
     * @param mean null when it rests on nobody
     */
    public record Point(
            int quartersSince, int municipalities, @Nullable Estimate mean, LeftOut leftOut) {}
}
