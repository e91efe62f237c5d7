package nl.perspectief.dashboard.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.function.Consumer;

/** Fields that the forms of administrators have in common. */
public final class Fields {

    private Fields() {}

    public static <T> ComboBox<T> choice(
            String label, Collection<T> items, ItemLabelGenerator<T> words) {
        var choice = new ComboBox<T>(label);
        choice.setItemLabelGenerator(words);
        choice.setItems(items);
        return choice;
    }

    /** Takes one of what holds back; empty when nothing does. */
    public static <T> Component withdrawal(
            String label,
            String button,
            Collection<T> items,
            ItemLabelGenerator<T> words,
            Consumer<T> withdraw) {
        if (items.isEmpty()) {
            return new Div();
        }
        var one = choice(label, items, words);
        return AdminPage.row(
                one, new Button(button, _ -> one.getOptionalValue().ifPresent(withdraw::accept)));
    }
}
