package nl.perspectief.etl.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupScanTest {

    private static List<String> scanned(String markup) throws IOException {
        List<String> all = new ArrayList<>();
        new MarkupScan() {
            @Override
            void tag(byte[] bytes, int from, int to) {
                all.add("<" + decoded(bytes, from, to));
            }

            @Override
            void text(byte[] bytes, int from, int to) {
                all.add(decoded(bytes, from, to));
            }
        }.scan(new ByteArrayInputStream(markup.getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    @Test
    void givesTagsAndTheTextsBetweenThem() throws IOException {
        assertThat(scanned("<?xml?><a b=\"c\"><v>12 &amp; &#233;</v><t/></a>"))
                .containsExactly("<?xml?", "<a b=\"c\"", "<v", "12 & é", "</v", "<t/", "</a");
        assertThat(scanned("<t><![CDATA[a < b]]></t>")).containsExactly("<t", "a < b", "</t");
    }

    @Test
    void readsTextsAcrossTheEndsOfItsBuffer() throws IOException {
        for (int length : new int[] {65_530, 65_533, 65_536, 65_540, 131_072, 200_000}) {
            var text = "é".repeat(length / 2);
            assertThat(scanned("<t>" + text + "</t><u>x</u>"))
                    .as("%d", length)
                    .containsExactly("<t", text, "</t", "<u", "x", "</u");
        }
    }

    @Test
    void isNotStoppedByWhatIsBroken() throws IOException {
        assertThat(scanned("")).isEmpty();
        assertThat(scanned("<")).isEmpty();
        assertThat(scanned("geen opmaak")).isEmpty();
        assertThat(scanned("<a><b>x")).containsExactly("<a", "<b");
        assertThat(scanned("<>x</>")).containsExactly("<", "x", "</");
        assertThat(scanned("<a>" + "x".repeat(20_000_000) + "<b>y</b>")).contains("<b", "y");
    }

    @Test
    void knowsAnElementByItsNameWhateverItsNamespace() {
        var tag = "x:c r=\"A1\"".getBytes(StandardCharsets.UTF_8);
        assertThat(MarkupScan.opens(tag, 0, tag.length, "c")).isTrue();
        assertThat(MarkupScan.opens(tag, 0, tag.length, "col")).isFalse();
        var end = "/c".getBytes(StandardCharsets.UTF_8);
        assertThat(MarkupScan.opens(end, 0, end.length, "c")).isFalse();
    }
}
