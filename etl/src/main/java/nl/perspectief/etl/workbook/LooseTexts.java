package nl.perspectief.etl.workbook;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one part that is no sheet. What stands in one comment or one paragraph is one text;
 * elsewhere each element has its own.
 */
final class LooseTexts extends MarkupScan {

    private static final Set<String> WHOLE_COMMENTS = Set.of("comment", "threadedComment");

    /** Of drawings; between these stand numbers of places and sizes, which nobody wrote. */
    private static final Set<String> PARAGRAPHS = Set.of("p", "textbox");

    private static final Pattern REFERENCE = Pattern.compile("\\sref=[\"']([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern VALUE =
            Pattern.compile("\\s(?:v|displayName)=(?:\"([^\"]*)\"|'([^']*)')");
    private static final int LONGEST = 1 << 20;

    private final LooseText.Place place;
    private final @Nullable String sheet;
    private final Consumer<LooseText> found;
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private int row;
    private int column = -1;

    LooseTexts(LooseText.Place place, @Nullable String sheet, Consumer<LooseText> found) {
        this.place = place;
        this.sheet = sheet;
        this.found = found;
    }

    @Override
    void tag(byte[] bytes, int from, int to) {
        var tag = decoded(bytes, from, to);
        boolean isEnd = tag.startsWith("/");
        var local = localName(isEnd ? tag.substring(1) : tag);
        if (endsText(local)) {
            if (isBetweenTexts(isEnd)) {
                text.setLength(0);
            }
            flush();
            name = local;
        }
        if (WHOLE_COMMENTS.contains(local)) {
            place(isEnd ? "" : tag);
        }
        if (!isEnd && (place == LooseText.Place.PIVOT || place == LooseText.Place.AUTHOR)) {
            var value = VALUE.matcher(tag);
            if (value.find()) {
                text.append(value.group(1) == null ? value.group(2) : value.group(1));
                flush();
            }
        }
    }

    /** Whether what was read stood before a paragraph of a drawing. */
    private boolean isBetweenTexts(boolean isEnd) {
        return place == LooseText.Place.TEXT_BOX && !isEnd;
    }

    private boolean endsText(String element) {
        return switch (place) {
            case COMMENT -> WHOLE_COMMENTS.contains(element) || element.equals("author");
            case TEXT_BOX -> PARAGRAPHS.contains(element);
            default -> true;
        };
    }

    private void place(String tag) {
        var reference = REFERENCE.matcher(tag);
        row = 0;
        column = -1;
        if (reference.find()) {
            row = Integer.parseInt(reference.group(2));
            for (char letter : reference.group(1).toCharArray()) {
                column = (column + 1) * 26 + letter - 'A';
            }
        }
    }

    private static String localName(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) > ' ' && tag.charAt(end) != '/') {
            end++;
        }
        return tag.substring(tag.lastIndexOf(':', end - 1) + 1, end);
    }

    @Override
    void text(byte[] bytes, int from, int to) {
        if (text.length() < LONGEST) {
            text.append(decoded(bytes, from, to));
        }
    }

    /** To be called at the end of the part. */
    void end() {
        if (place != LooseText.Place.TEXT_BOX) {
            flush();
        }
    }

    private void flush() {
        var whole = Escapes.undone(text.toString());
        text.setLength(0);
        if (!whole.isBlank()) {
            var where = name.equals("author") ? LooseText.Place.AUTHOR : place;
            found.accept(new LooseText(where, sheet, row, column, name, whole.strip()));
        }
    }
}
