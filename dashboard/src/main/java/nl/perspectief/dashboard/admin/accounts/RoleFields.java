package nl.perspectief.dashboard.admin.accounts;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** A role, and the municipality that goes with one of them. */
final class RoleFields {

    private final Select<Role> role = new Select<>();
    private final ComboBox<String> municipality = new ComboBox<>();

    RoleFields(Map<String, String> municipalities, Language language) {
        Messages messages = language.messages(RoleFields.class);
        role.setLabel(messages.say("column.role"));
        role.setItemLabelGenerator(one -> one.words(language));
        role.setItems(Role.values());
        municipality.setLabel(messages.say("column.municipality"));
        municipality.setItemLabelGenerator(code -> municipalities.getOrDefault(code, code));
        municipality.setItems(municipalities.keySet());
        role.addValueChangeListener(event -> follow(event.getValue()));
    }

    void show(Role value, @Nullable String code) {
        role.setValue(value);
        follow(value);
        municipality.setValue(code);
    }

    private void follow(Role chosen) {
        boolean hasOne = chosen == Role.GEMEENTE;
        municipality.setVisible(hasOne);
        if (!hasOne) {
            municipality.clear();
        }
    }

    Select<Role> roleField() {
        return role;
    }

    ComboBox<String> municipalityField() {
        return municipality;
    }

    Role role() {
        return Objects.requireNonNull(role.getValue());
    }

    @Nullable String municipality() {
        return municipality.getValue();
    }
}
