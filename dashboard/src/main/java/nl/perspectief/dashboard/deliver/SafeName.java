package nl.perspectief.dashboard.deliver;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of downloads that every system takes as they are, whatever the sender called the file. */
final class SafeName {

    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern ENDS = Pattern.compile("^[._-]+|[._-]+$");
    private static final int LONGEST = 80;
    private static final String EXTENSION = ".xlsx";

    private SafeName() {}

    /** With the ending of the file itself where that is one of a workbook. */
    static String of(String fileName, String suffix) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        var ending =
                dot >= 0 && lower.substring(dot).matches("\\.[a-z]{3,4}")
                        ? lower.substring(dot)
                        : "";
        var stem =
                OTHER.matcher(fileName.substring(0, fileName.length() - ending.length()))
                        .replaceAll("_");
        var plain =
                ENDS.matcher(stem.substring(0, Math.min(stem.length(), LONGEST))).replaceAll("");
        return (plain.isEmpty() ? "bestand" : plain)
                + suffix
                + (ending.isEmpty() ? EXTENSION : ending);
    }
}
