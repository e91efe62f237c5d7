package nl.perspectief.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a snapshot of figures is known by: SHA-256 over all that the figures depend on. The same id
 * means the same figures. The program's version, delivery ids and folders are no part of it, so a
 * rebuild from the originals on another machine finds the same id.
 *
 * @param value 64 hexadecimal digits
 */
public record SnapshotId(String value) {

    private static final int SHOWN = 12;

    public SnapshotId {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a snapshot id: " + value);
        }
    }

    /** The id of what would be built from this input by the models of this program. */
    public static SnapshotId of(BuildInput input) {
        Stream<String> lines =
                Stream.of(
                                Stream.of("as-of " + input.asOf()),
                                deliveries(input.deliveries()),
                                input.entered().lines(),
                                ReferenceCsv.all(input.referenceFolder()).stream()
                                        .map(
                                                csv ->
                                                        "reference "
                                                                + csv.name()
                                                                + " "
                                                                + hash(csv.text())),
                                Stream.of(
                                                "functions",
                                                "landed",
                                                "case",
                                                "published",
                                                "closed/observations",
                                                "closed/curves")
                                        .map(name -> "form " + name + " " + hash(formOf(name))),
                                Model.all().stream().map(SnapshotId::model))
                        .flatMap(part -> part);
        return new SnapshotId(hash(String.join("\n", lines.toList())));
    }

    /** The first twelve digits, which screens and file names show. */
    public String shown() {
        return value.substring(0, SHOWN);
    }

    /** What was handed in again on the same day and judged the same changes nothing: lines once. */
    private static Stream<String> deliveries(List<DeliveryInput> deliveries) {
        return deliveries.stream().map(SnapshotId::delivery).distinct().sorted();
    }

    /** Of what does not count itself, only that it came, and when, is part of a figure. */
    private static String delivery(DeliveryInput delivery) {
        String came =
                "delivery %s %s %s v%s %s on %s"
                        .formatted(
                                delivery.programme(),
                                delivery.municipalityCode(),
                                delivery.quarter(),
                                delivery.version(),
                                delivery.state(),
                                delivery.deliveredOn());
        return delivery.isImported()
                ? "%s %s under %s".formatted(came, delivery.sha256(), delivery.landedUnder())
                : came;
    }

    private static String model(Model model) {
        return "model " + model.qualifiedName() + " " + hash(model.sql());
    }

    private static String formOf(String name) {
        return WarehouseResources.text(name + ".sql");
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
