package nl.perspectief.dashboard.municipality;

import nl.perspectief.dashboard.figure.FunnelSignals;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a municipality beside that of the programme.
 *
 * @param signal where it lies, and whether that is better
 * @param higher whether it lies above the programme
 * @param limits within which chance alone would put it; null when it is not tested
 */
record Compared(Signal signal, boolean higher, @Nullable Interval limits) {

    /** Of who did not take part. */
    static final Compared NOTHING = new Compared(Signal.ABSENT, false, null);

    static Compared of(FunnelSignals.Marked marked) {
        return new Compared(marked.signal(), marked.isHigher(), marked.limits());
    }

    /** Whether it could be judged at all. */
    boolean isTested() {
        return deviates() || signal == Signal.NONE;
    }

    /** Whether it lies further from the programme than chance alone would put it. */
    boolean deviates() {
        return signal.compareTo(Signal.NONE) < 0;
    }
}
