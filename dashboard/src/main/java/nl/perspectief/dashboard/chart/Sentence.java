package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** A sentence in which no quarter, range or interval is broken over two lines. */
public final class Sentence extends Paragraph {

    /**
     * {@code (95 %: 58–64 %)}, {@code (toen over 14)}, {@code 95 %-interval}, {@code 58–64 %},
     * {@code 2026-K3}, {@code 11-11-2026}, and the same in English.
     */
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "\\((?:95\\h?%:|toen|then) [^()]*\\)|95\\h?%[-\u00a0][a-z]+|\\d+–\\d+\\h?%|(?:\\d{4}-[KQ]\\d|\\d\\d-\\d\\d-\\d{4})[.,:;]?");

    public Sentence() {
        this("");
    }

    public Sentence(String words) {
        say(words);
    }

    public void say(String words) {
        removeAll();
        int from = 0;
        for (var found : TOGETHER.matcher(words).results().toList()) {
            addText(words.substring(from, found.start()));
            var together = new Span(found.group());
            together.addClassName("p-together");
            add(together);
            from = found.end();
        }
        addText(words.substring(from));
    }

    private void addText(String words) {
        if (!words.isEmpty()) {
            add(words);
        }
    }
}
