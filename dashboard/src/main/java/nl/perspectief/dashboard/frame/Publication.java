package nl.perspectief.dashboard.frame;

/** Whether there is anything published yet. */
@FunctionalInterface
public interface Publication {

    boolean exists();
}
