package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import nl.perspectief.dashboard.language.Language;

/** Shows the same page in the other language, and remembers that in the reader's browser. */
@JavaScript("context://perspectief/language.js")
final class LanguageSwitch extends NativeButton {

    LanguageSwitch(Language current) {
        var other = current == Language.DUTCH ? Language.ENGLISH : Language.DUTCH;
        addClassNames("p-action", "p-language");
        setText(other.code().toUpperCase(Locale.ROOT));
        // in its own language: who looks for it may not read the other
        setTitle(other.messages(LanguageSwitch.class).say("language.this"));
        getElement().setAttribute("lang", other.code());
        getElement().setAttribute("type", "button");
        addClickListener(
                _ -> getElement().executeJs("perspectiefLanguage.choose($0)", other.code()));
    }
}
