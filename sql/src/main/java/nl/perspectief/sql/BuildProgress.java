package nl.perspectief.sql;

import java.time.Duration;

/** Told after each model that was built or check that was run. */
@FunctionalInterface
public interface BuildProgress {

    /** Nobody looks. */
    BuildProgress UNSEEN = (_, _) -> {};

    /**
     * A step is done.
     *
     * @param model its layer and name, such as {@code core.trajectories}
     */
    void done(String model, Duration took);
}
