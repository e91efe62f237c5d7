package nl.perspectief.dashboard.definition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The two marks that texts of the book may have: {@code **strong**} and {@code `code`}. */
final class Marked {

    private static final Pattern MARK = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`");

    private Marked() {}

    static List<Component> parts(String text) {
        var parts = new ArrayList<Component>();
        int from = 0;
        for (MatchResult found : MARK.matcher(text).results().toList()) {
            parts.add(new Text(text.substring(from, found.start())));
            parts.add(found.group(1) == null ? new Code(found.group(2)) : strong(found.group(1)));
            from = found.end();
        }
        parts.add(new Text(text.substring(from)));
        return parts;
    }

    /** The words alone. */
    static String bare(String text) {
        return MARK.matcher(text).replaceAll("$1$2");
    }

    private static Component strong(String words) {
        var strong = new Span(words);
        strong.addClassName("p-strong");
        return strong;
    }
}
