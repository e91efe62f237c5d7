package nl.perspectief.dashboard.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of one package in one language. They lie beside its classes, {@code
 * words_nl.properties} and {@code words_en.properties}, in the form of {@link MessageFormat}; a
 * test compares the two, and finds keys that are missing or not used.
 */
public final class Messages {

    private static final String NAME = ".words";

    private final ResourceBundle bundle;
    private final Locale locale;

    Messages(Class<?> beside, Locale locale) {
        // no other language in the place of a missing one
        var exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        bundle =
                ResourceBundle.getBundle(
                        beside.getPackageName() + NAME, locale, beside.getClassLoader(), exactly);
        this.locale = locale;
    }

    /**
     * A sentence with its values filled in; numbers are written as the language has them.
     *
     * @throws java.util.MissingResourceException when there is no such sentence
     */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** Sentences one after the other; those that are empty are left out. */
    public static String together(String... sentences) {
        return Stream.of(sentences)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
