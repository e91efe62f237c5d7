package nl.perspectief.etl.definition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the definitions of a programme's workbook are known by: the same mark means that a workbook
 * gives the same rows. Rules are no part of it, for they judge rows and change none; what the code
 * reads otherwise than before is said by a line in readings.csv.
 */
public final class DefinitionsMark {

    private static final List<String> COMMON = List.of("codes.csv", "readings.csv");
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private DefinitionsMark() {}

    /** 64 hexadecimal digits. */
    public static String of(String programme) {
        return KNOWN.computeIfAbsent(programme, DefinitionsMark::read);
    }

    private static String read(String programme) {
        var paths =
                Stream.concat(
                        Stream.of("sheets.csv", "columns.csv")
                                .map(name -> WorkbookDefinition.file(programme, name)),
                        COMMON.stream().map(name -> "/workbooks/common/" + name));
        return hash(paths.map(CsvResource::text).toList());
    }

    static String hash(List<String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                // with its length, so that no text can pass for the end of the one before it
                digest.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
