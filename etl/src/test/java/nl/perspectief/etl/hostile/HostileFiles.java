package nl.perspectief.etl.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Every hostile file. */
final class HostileFiles {

    private HostileFiles() {}

    /**
     * @param scale how much more than enough the large ones hold: 1 in a hurry, 20 to be sure
     */
    static List<Hostile> all(int scale) {
        return Stream.of(
                        HostileContainers.all(),
                        HostileXml.all(scale),
                        HostileEncodings.all(),
                        HostileLists.all(scale),
                        HostileLooks.all(scale),
                        HostileTexts.all(scale),
                        HostilePlaces.all(scale),
                        HostileSizes.all(scale),
                        HostileSizes.unread(scale))
                .flatMap(List::stream)
                .toList();
    }
}
