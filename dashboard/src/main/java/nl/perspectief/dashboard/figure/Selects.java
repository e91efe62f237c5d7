package nl.perspectief.dashboard.figure;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Choices out of a few. */
public final class Selects {

    private Selects() {}

    public static <T> Select<T> of(
            String label,
            List<T> offered,
            T chosen,
            Function<T, String> name,
            Consumer<T> onChoice) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItemLabelGenerator(name::apply);
        select.setItems(offered);
        select.setValue(chosen);
        select.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        onChoice.accept(event.getValue());
                    }
                });
        return select;
    }
}
