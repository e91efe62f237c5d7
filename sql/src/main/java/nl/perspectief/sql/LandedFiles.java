package nl.perspectief.sql;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The landed files that a build reads, looked at when it failed: whether they are all there, begin
 * and end as Parquet does, and if so, can be read from beginning to end.
 */
final class LandedFiles {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** programme, quarter, municipality, delivery, sheet. */
    private static final int LEVELS = 5;

    private LandedFiles() {}

    /**
     * @param failure of the build that read them
     * @throws DamagedDataException when it is the files that made it fail
     */
    static void requireWhole(List<DeliveryInput> deliveries, WarehouseException failure) {
        var counting = deliveries.stream().filter(DeliveryInput::isImported).toList();
        requireAll(counting, LandedFiles::isWhole, failure);
        try (Connection memory = DuckDb.inMemory()) {
            requireAll(counting, file -> isReadable(memory, file), failure);
        } catch (SQLException e) {
            throw new WarehouseException("Cannot close: " + e.getMessage(), e);
        }
    }

    private static void requireAll(
            List<DeliveryInput> counting, Predicate<Path> isGood, WarehouseException failure) {
        var damaged =
                counting.stream()
                        .flatMap(delivery -> firstDamaged(delivery, isGood).stream())
                        .toList();
        if (!damaged.isEmpty()) {
            throw new DamagedDataException(
                    "Van %d van de %d leveringen die meetellen zijn de geladen rijen weg of beschadigd, zoals %s. Maak ze opnieuw uit de bewaarde originelen met ./perspectief rebuild."
                            .formatted(damaged.size(), counting.size(), shown(damaged.getFirst())),
                    failure);
        }
    }

    private static Optional<Path> firstDamaged(DeliveryInput delivery, Predicate<Path> isGood) {
        return delivery.files().values().stream().filter(isGood.negate()).findFirst();
    }

    private static boolean isWhole(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            return content.length() > 2L * MAGIC.length
                    && isMagicAt(content, 0)
                    && isMagicAt(content, content.length() - MAGIC.length);
        } catch (IOException _) {
            return false; // what cannot be read is as good as gone
        }
    }

    /** Takes every value in hand: damage in the middle shows when the rows are unpacked. */
    private static boolean isReadable(Connection memory, Path file) {
        try (var statement = memory.createStatement()) {
            statement.execute(
                    "select bit_xor(hash(rows)) from read_parquet(%s) as rows"
                            .formatted(Sql.literal(file)));
            return true;
        } catch (SQLException _) {
            return false; // what was wrong with it is in the failure of the build
        }
    }

    private static boolean isMagicAt(RandomAccessFile content, long place) throws IOException {
        var found = new byte[MAGIC.length];
        content.seek(place);
        content.readFully(found);
        return Arrays.equals(found, MAGIC);
    }

    private static String shown(Path file) {
        int names = file.getNameCount();
        return "landing/" + file.subpath(Math.max(0, names - LEVELS), names);
    }
}
