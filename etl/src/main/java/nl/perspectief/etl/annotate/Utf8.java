package nl.perspectief.etl.annotate;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a part editable: places are counted in bytes, which works in encodings of which the first
 * half is ASCII. What is in another one, such as UTF-16, is written in UTF-8.
 */
final class Utf8 {

    private static final int HEAD = 200;
    private static final Set<Charset> EDITABLE =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Utf8() {}

    static InputStream of(InputStream part) throws IOException {
        var in = new BufferedInputStream(part);
        in.mark(HEAD);
        var head = in.readNBytes(HEAD);
        in.reset();
        var charset = charset(head);
        return charset == null || EDITABLE.contains(charset) ? in : rewritten(in, charset);
    }

    /** Null when the part says nothing, which means UTF-8. */
    private static @Nullable Charset charset(byte[] head) {
        if (head.length < 2) {
            return null;
        }
        int first = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> declared(new String(head, StandardCharsets.ISO_8859_1));
        };
    }

    private static @Nullable Charset declared(String head) {
        var encoding = ENCODING.matcher(head);
        try {
            return encoding.find() ? Charset.forName(encoding.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null; // whoever reads it will say that it is not sound
        }
    }

    private static InputStream rewritten(InputStream in, Charset charset) throws IOException {
        var reader = new InputStreamReader(in, charset);
        var first = new StringBuilder();
        for (int c = reader.read(); c >= 0 && c != '>'; c = reader.read()) {
            first.append((char) c);
        }
        var kept = first.indexOf("<?xml") < 0 ? first.append('>').toString() : "";
        var head = DECLARATION + kept.replace("\uFEFF", "");
        return new SequenceInputStream(
                new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
                ReaderInputStream.builder()
                        .setReader(reader)
                        .setCharset(StandardCharsets.UTF_8)
                        .get());
    }
}
