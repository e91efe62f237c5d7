package nl.perspectief.dashboard.municipality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Those like a municipality in its programme; it is not among them itself.
 *
 * @param members by name
 * @param size the number by which like size is known; null when it is not, or not asked for
 */
record Peers(PeerGroup group, List<Municipality> members, @Nullable Long size) {

    /** Like size is at most half to twice as many. */
    private static final long TIMES = 2;

    /** Of more, one is nearly always kept, and their sum with it. */
    private static final int MOST = 5;

    Peers {
        members = List.copyOf(members);
    }

    /**
     * @param sizes the trajectories started in a year, by municipality code; those that are not
     *     shown are not known
     */
    static Peers of(
            PeerGroup group,
            Municipality municipality,
            Programme programme,
            Map<String, Observation> sizes) {
        var others =
                programme.participants().stream().filter(one -> !one.equals(municipality)).toList();
        return switch (group) {
            case PROGRAMME -> new Peers(group, List.of(), null);
            case PROVINCE -> new Peers(group, ofProvince(municipality, others), null);
            case SIZE -> ofSize(municipality, others, sizes);
        };
    }

    private static List<Municipality> ofProvince(
            Municipality municipality, List<Municipality> others) {
        return others.stream()
                .filter(one -> one.province().equals(municipality.province()))
                .toList();
    }

    private static Peers ofSize(
            Municipality municipality, List<Municipality> others, Map<String, Observation> sizes) {
        Long size = size(municipality, sizes);
        if (size == null) {
            return new Peers(PeerGroup.SIZE, List.of(), null);
        }
        var members =
                others.stream()
                        .filter(one -> isLike(size, size(one, sizes)))
                        .sorted(Comparator.comparingDouble(one -> distance(size, one, sizes)))
                        .limit(MOST)
                        .sorted(Comparator.comparing(Municipality::name))
                        .toList();
        return new Peers(PeerGroup.SIZE, members, size);
    }

    private static boolean isLike(long size, @Nullable Long other) {
        return other != null && other > 0 && other * TIMES >= size && other <= size * TIMES;
    }

    /** Half as many is as far away as twice as many. */
    private static double distance(long size, Municipality other, Map<String, Observation> sizes) {
        Long found = size(other, sizes);
        return found == null ? Double.MAX_VALUE : Math.abs(Math.log((double) found / size));
    }

    private static @Nullable Long size(Municipality one, Map<String, Observation> sizes) {
        Observation found = sizes.get(one.code());
        return found == null ? null : found.numerator();
    }

    List<String> codes() {
        return members.stream().map(Municipality::code).toList();
    }

    /** The least that is of like size. */
    long from() {
        return size == null ? 0 : Math.ceilDiv(size, TIMES);
    }

    /** The most that is of like size. */
    long to() {
        return size == null ? 0 : size * TIMES;
    }
}
