package nl.perspectief.etl.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.delivery.ParticipationRefusedException.Reason;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.sql.Participation;
import nl.perspectief.sql.Participation.Spell;
import nl.perspectief.sql.ParticipationInput;
import nl.perspectief.sql.Quarter;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Where is kept who takes part in which programme, and from when to when. It holds at once for what
 * is expected and checked, and from the next night on for figures. Nothing is ever deleted here.
 */
public final class ParticipationDesk {

    private static final int LONGEST_REASON = 1000;

    private final Path referenceFolder;
    private final ParticipationRegister register;
    private final ClosureDesk closures;
    private final AimQueries aims;
    private final Clock clock;

    ParticipationDesk(DSLContext jooq, Path referenceFolder, ClosureDesk closures, Clock clock) {
        this.referenceFolder = referenceFolder;
        this.closures = closures;
        this.clock = clock;
        register = new ParticipationRegister(jooq);
        aims = new AimQueries(jooq);
    }

    /**
     * A time of taking part.
     *
     * @param entered who changed it last; null: it is as the file says
     */
    public record TakingPart(Spell spell, @Nullable Entered entered) {}

    /** A change, with why it was made. */
    public record Entered(String reason, String by, Instant at) {}

    /**
     * A change that is asked for.
     *
     * @param former the first quarter of what is to be otherwise; null: it is new
     * @param from the first quarter; null: nothing of it is left
     * @param to the last quarter; null: without an end
     * @param reason for which it is made
     * @param evenIfDelivered whether deliveries may count no more by it
     */
    public record Change(
            String programme,
            String municipalityCode,
            @Nullable Quarter former,
            @Nullable Quarter from,
            @Nullable Quarter to,
            String reason,
            boolean evenIfDelivered) {}

    /** As it holds now, by programme, municipality and quarter. */
    public List<TakingPart> all() {
        var entries = register.newest();
        return now().spells().stream()
                .sorted(
                        Comparator.comparing(Spell::programme)
                                .thenComparing(Spell::municipalityCode)
                                .thenComparing(Spell::from))
                .map(spell -> new TakingPart(spell, entered(spell, entries.stream())))
                .toList();
    }

    private static @Nullable Entered entered(
            Spell spell, Stream<ParticipationRegister.Entry> entries) {
        return entries.filter(entry -> isOf(entry.input(), spell))
                .findFirst()
                .map(entry -> new Entered(entry.reason(), entry.by(), entry.at()))
                .orElse(null);
    }

    private static boolean isOf(ParticipationInput input, Spell spell) {
        return spell.isOf(input.programme(), input.municipalityCode())
                && spell.from().equals(input.from());
    }

    /** The names of those who take part in a programme, now or at another time, by code. */
    public Map<String, String> names(String programme) {
        var codes =
                now().spells().stream()
                        .filter(spell -> spell.programme().equals(programme))
                        .map(Spell::municipalityCode)
                        .collect(Collectors.toSet());
        return context().municipalities().stream()
                .filter(one -> codes.contains(one.code()))
                .collect(
                        Collectors.toMap(
                                CheckContext.Municipality::code, CheckContext.Municipality::name));
    }

    /** What a check may know now. */
    CheckContext context() {
        return Participants.context(referenceFolder, now());
    }

    /** As it holds now. */
    Participation now() {
        return Participation.of(referenceFolder, inputs());
    }

    /** As the warehouse is told of it. */
    List<ParticipationInput> inputs() {
        return register.newest().stream().map(ParticipationRegister.Entry::input).toList();
    }

    /**
     * Begins, ends, goes on with, moves or takes away a time of taking part.
     *
     * @throws ParticipationRefusedException when that cannot be so
     */
    public synchronized void make(Change change, Actor by) {
        requireSaid(change);
        var before = of(change.programme(), change.municipalityCode());
        var former = former(change, before);
        var after = after(change, before, former);
        requireOther(before, after);
        requireOpen(change.programme(), before, after);
        requireUndelivered(change, before, after);
        if (after.isEmpty()) {
            requireDispensable(change);
        }
        register.insert(lines(change, former), shortened(change.reason()), by, clock.instant());
    }

    private void requireSaid(Change change) {
        refuseIf(!WorkbookDefinition.programmes().contains(change.programme()), Reason.PROGRAMME);
        refuseIf(
                context().municipalities().stream()
                        .noneMatch(one -> one.code().equals(change.municipalityCode())),
                Reason.MUNICIPALITY);
        var from = change.from();
        var to = change.to();
        refuseIf(from == null && change.former() == null, Reason.NO_BEGINNING);
        refuseIf(from != null && to != null && to.compareTo(from) < 0, Reason.ORDER);
        refuseIf(change.reason().isBlank(), Reason.NO_REASON);
    }

    private List<Spell> of(String programme, String municipalityCode) {
        return now().spells().stream()
                .filter(spell -> spell.isOf(programme, municipalityCode))
                .toList();
    }

    private static Optional<Spell> former(Change change, List<Spell> before) {
        var from = change.former();
        if (from == null) {
            return Optional.empty();
        }
        var former = before.stream().filter(spell -> spell.from().equals(from)).findFirst();
        refuseIf(former.isEmpty(), Reason.GONE);
        return former;
    }

    private static List<Spell> after(Change change, List<Spell> before, Optional<Spell> former) {
        var after = new ArrayList<>(before);
        former.ifPresent(after::remove);
        var from = change.from();
        if (from != null) {
            var added =
                    new Spell(change.programme(), change.municipalityCode(), from, change.to(), "");
            refuseIf(after.stream().anyMatch(spell -> meets(spell, added)), Reason.OVERLAP);
            after.add(added);
        }
        return after;
    }

    private static boolean meets(Spell one, Spell other) {
        return one.contains(other.from()) || other.contains(one.from());
    }

    private static void requireOther(List<Spell> before, List<Spell> after) {
        refuseIf(windows(before).equals(windows(after)), Reason.NOTHING_NEW);
    }

    private static List<String> windows(List<Spell> spells) {
        return spells.stream().map(spell -> spell.from() + " " + spell.to()).sorted().toList();
    }

    /** In a closed quarter nobody joins or leaves: its figures are decided upon. */
    private void requireOpen(String programme, List<Spell> before, List<Spell> after) {
        var closed = closures.closedUpTo(programme);
        if (closed.isEmpty()) {
            return;
        }
        var otherwise =
                Stream.iterate(earliest(before, after), Quarter::next)
                        .takeWhile(quarter -> quarter.compareTo(closed.get()) <= 0)
                        .filter(quarter -> covers(before, quarter) != covers(after, quarter))
                        .toList();
        refuseIf(!otherwise.isEmpty(), Reason.CLOSED, otherwise);
    }

    private static Quarter earliest(List<Spell> before, List<Spell> after) {
        return Stream.concat(before.stream(), after.stream())
                .map(Spell::from)
                .min(Quarter::compareTo)
                .orElseThrow();
    }

    private void requireUndelivered(Change change, List<Spell> before, List<Spell> after) {
        if (change.evenIfDelivered()) {
            return;
        }
        var left =
                register.delivered(change.programme(), change.municipalityCode()).stream()
                        .filter(quarter -> covers(before, quarter) && !covers(after, quarter))
                        .toList();
        refuseIf(!left.isEmpty(), Reason.DELIVERED, left);
    }

    private static boolean covers(List<Spell> spells, Quarter quarter) {
        return spells.stream().anyMatch(spell -> spell.contains(quarter));
    }

    /** Nothing that is told beside figures may be of somebody who takes part no more. */
    private void requireDispensable(Change change) {
        var programme = change.programme();
        var code = change.municipalityCode();
        refuseIf(
                now().spells().stream()
                        .filter(spell -> spell.programme().equals(programme))
                        .allMatch(spell -> spell.isOf(programme, code)),
                Reason.LAST_ONE);
        refuseIf(
                aims.targets().stream()
                                .anyMatch(
                                        one ->
                                                one.programme().equals(programme)
                                                        && one.municipalityCode().equals(code))
                        || aims.annotations().stream()
                                .anyMatch(
                                        one ->
                                                one.programme().equals(programme)
                                                        && one.municipalityCode().equals(code)),
                Reason.SPOKEN_OF);
    }

    private static List<ParticipationInput> lines(Change change, Optional<Spell> former) {
        var from = change.from();
        List<ParticipationInput> lines = new ArrayList<>();
        former.map(Spell::from)
                .filter(was -> !was.equals(from))
                .ifPresent(was -> lines.add(line(change, was, null, true)));
        if (from != null) {
            lines.add(line(change, from, change.to(), false));
        }
        return lines;
    }

    private static ParticipationInput line(
            Change change, Quarter from, @Nullable Quarter to, boolean isRemoved) {
        return new ParticipationInput(
                change.programme(), change.municipalityCode(), from, to, isRemoved);
    }

    private static String shortened(String text) {
        var stripped = text.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_REASON));
    }

    private static void refuseIf(boolean isWrong, Reason reason) {
        refuseIf(isWrong, reason, List.of());
    }

    private static void refuseIf(boolean isWrong, Reason reason, List<Quarter> quarters) {
        if (isWrong) {
            throw new ParticipationRefusedException(reason, quarters);
        }
    }
}
