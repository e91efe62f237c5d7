package nl.perspectief.dashboard.frame;

import java.util.Optional;
import java.util.function.Function;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.sql.PublishedWarehouse;
import org.springframework.stereotype.Component;

/** The figures that are published now, as pages ask for them. */
@Component
public final class CurrentFigures {

    private final PublishedWarehouse warehouse;

    public CurrentFigures(PublishedWarehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * Answers questions that belong together: all of them get the same snapshot, also when a new
     * one is published meanwhile.
     *
     * @return empty as long as nothing was published
     * @throws nl.perspectief.sql.DamagedDataException when what was published is gone or damaged
     */
    public <T> Optional<T> read(Function<DisclosedFigures, T> questions) {
        var current = warehouse.current();
        if (current.isEmpty()) {
            warehouse.requireFolder();
        }
        return current.map(
                reading -> {
                    try (reading) {
                        return questions.apply(DisclosedFigures.of(reading, Audience.SHARED));
                    }
                });
    }
}
