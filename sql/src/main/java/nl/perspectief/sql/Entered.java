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
 * @param postponements deadlines of single municipalities that are later than everyone's
 * @param closures closed quarters
 * @param participation who takes part, where that is not as the data folder's file says
 * @param deadlines how long everyone has to deliver, where that is not as the program says
 */
public record Entered(
        List<String> waivers,
        List<TargetInput> targets,
        List<AnnotationInput> annotations,
        List<PostponementInput> postponements,
        Closures closures,
        List<ParticipationInput> participation,
        List<DeadlineInput> deadlines) {

    public static final Entered NOTHING =
            new Entered(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Closures.NONE,
                    List.of(),
                    List.of());

    public Entered {
        waivers = List.copyOf(waivers);
        targets = List.copyOf(targets);
        annotations = List.copyOf(annotations);
        postponements = List.copyOf(postponements);
        participation = List.copyOf(participation);
        deadlines = List.copyOf(deadlines);
    }

    /** As parts of what a snapshot is known by. */
    Stream<String> lines() {
        return Stream.of(
                        waivers.stream().map(line -> "waiver " + line),
                        targets.stream().map(TargetInput::line),
                        annotations.stream().map(AnnotationInput::line),
                        postponements.stream().map(PostponementInput::line),
                        closures.closed().stream().map(ClosureInput::line),
                        participation.stream().map(ParticipationInput::line),
                        deadlines.stream().map(DeadlineInput::line))
                .flatMap(Stream::sorted);
    }
}
