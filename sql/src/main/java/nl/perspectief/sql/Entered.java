package nl.perspectief.sql;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people entered that figures depend on.
 *
 * @param waivers what municipalities are let off, one line each; no model reads them, but what was
 *     let through by them is part of what the figures rest on
 * @param targets those that count
 * @param annotations those that stand
 * @param closures closed quarters
 */
public record Entered(
        List<String> waivers,
        List<TargetInput> targets,
        List<AnnotationInput> annotations,
        Closures closures) {

    public static final Entered NOTHING =
            new Entered(List.of(), List.of(), List.of(), Closures.NONE);

    public Entered {
        waivers = List.copyOf(waivers);
        targets = List.copyOf(targets);
        annotations = List.copyOf(annotations);
    }

    /** As parts of what a snapshot is known by. */
    Stream<String> lines() {
        return Stream.of(
                        waivers.stream().map(line -> "waiver " + line),
                        targets.stream().map(TargetInput::line),
                        annotations.stream().map(AnnotationInput::line),
                        closures.closed().stream().map(ClosureInput::line))
                .flatMap(Stream::sorted);
    }
}
