package nl.perspectief.dashboard.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest, named beside every snapshot. */
final class ProgramVersion implements IVersionProvider {

    /** The version, or "ontwikkeling" when the classes do not come out of a jar. */
    static String current() {
        return Objects.requireNonNullElse(
                ProgramVersion.class.getPackage().getImplementationVersion(), "ontwikkeling");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Perspectief " + current()};
    }
}
