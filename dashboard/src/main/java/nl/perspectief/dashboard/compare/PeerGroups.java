package nl.perspectief.dashboard.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The groups that a programme can be looked at by.
 *
 * @param fault what is wrong with the file of groups; null when nothing is
 */
record PeerGroups(List<PeerGroup> all, PeerGroupFile.@Nullable Fault fault) {

    PeerGroups {
        all = List.copyOf(all);
    }

    /**
     * @param chosen codes of those chosen in the filter
     * @param started trajectories started in a year, by municipality code
     */
    static PeerGroups of(
            Programme programme,
            List<String> chosen,
            Map<String, Observation> started,
            PeerGroupFile.Contents file) {
        var all = new ArrayList<PeerGroup>();
        all.add(new PeerGroup(PeerGroup.Kind.PROGRAMME, "", "", programme.participants()));
        all.addAll(chosen(programme, chosen));
        all.addAll(by(programme, PeerGroup.Kind.WAVE, Municipality::wave));
        all.addAll(by(programme, PeerGroup.Kind.PROVINCE, Municipality::province));
        all.addAll(bySize(programme, started));
        file.groups().forEach((name, codes) -> all.addAll(own(programme, name, codes)));
        return new PeerGroups(all, file.fault());
    }

    private static List<PeerGroup> chosen(Programme programme, List<String> chosen) {
        return own(programme, PeerGroup.Kind.CHOSEN, "", Set.copyOf(chosen));
    }

    private static List<PeerGroup> own(Programme programme, String name, Set<String> codes) {
        return own(programme, PeerGroup.Kind.OWN, name, codes);
    }

    private static List<PeerGroup> own(
            Programme programme, PeerGroup.Kind kind, String name, Set<String> codes) {
        var members =
                programme.participants().stream()
                        .filter(one -> codes.contains(one.code()))
                        .toList();
        return members.isEmpty() ? List.of() : List.of(new PeerGroup(kind, name, "", members));
    }

    /** In the order of their names. */
    private static List<PeerGroup> by(
            Programme programme, PeerGroup.Kind kind, Function<Municipality, String> part) {
        var parts =
                programme.participants().stream()
                        .map(part)
                        .filter(one -> !one.isBlank())
                        .distinct()
                        .sorted()
                        .toList();
        return parts.size() < 2
                ? List.of()
                : parts.stream()
                        .map(
                                name ->
                                        new PeerGroup(
                                                kind,
                                                name,
                                                "",
                                                programme.participants().stream()
                                                        .filter(o -> part.apply(o).equals(name))
                                                        .toList()))
                        .toList();
    }

    private static List<PeerGroup> bySize(Programme programme, Map<String, Observation> started) {
        var numbers =
                programme.participants().stream()
                        .flatMap(one -> Stream.ofNullable(number(one, started)))
                        .toList();
        return SizeClass.of(numbers).entrySet().stream()
                .map(one -> ofSize(programme, started, one.getKey(), one.getValue()))
                .filter(one -> !one.members().isEmpty())
                .toList();
    }

    private static PeerGroup ofSize(
            Programme programme,
            Map<String, Observation> started,
            SizeClass size,
            SizeClass.Bounds bounds) {
        Long to = bounds.to();
        return new PeerGroup(
                PeerGroup.Kind.SIZE,
                size.name().toLowerCase(Locale.ROOT),
                to == null
                        ? Long.toString(bounds.from() + 1)
                        : "%d–%d".formatted(bounds.from() + 1, to),
                programme.participants().stream()
                        .filter(
                                one -> {
                                    Long number = number(one, started);
                                    return number != null && bounds.holds(number);
                                })
                        .toList());
    }

    private static @Nullable Long number(Municipality one, Map<String, Observation> started) {
        Observation found = started.get(one.code());
        return found == null ? null : found.numerator();
    }

    Optional<PeerGroup> ofCode(String code) {
        return all.stream().filter(one -> one.code().equalsIgnoreCase(code)).findFirst();
    }

    PeerGroup programme() {
        return all.getFirst();
    }
}
