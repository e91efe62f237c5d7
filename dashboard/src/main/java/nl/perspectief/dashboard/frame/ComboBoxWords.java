package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import nl.perspectief.dashboard.language.Language;

/** What a box in which several things are chosen says to who cannot see it. */
public final class ComboBoxWords {

    private ComboBoxWords() {}

    public static MultiSelectComboBoxI18n of(Language language) {
        var messages = language.messages(ComboBoxWords.class);
        return new MultiSelectComboBoxI18n()
                .setCleared(messages.say("combo-box.cleared"))
                .setFocused(messages.say("combo-box.focused"))
                .setSelected(messages.say("combo-box.selected"))
                .setDeselected(messages.say("combo-box.deselected"))
                .setTotal(messages.say("combo-box.total", "{count}"));
    }
}
