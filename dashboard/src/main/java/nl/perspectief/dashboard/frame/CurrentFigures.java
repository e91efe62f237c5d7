package nl.perspectief.dashboard.frame;

import java.util.Optional;
import java.util.function.Function;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.sql.PublishedWarehouse;
import org.springframework.stereotype.Component;

/**
 * The figures that are published now, as whoever is signed in may see them; where nobody is, as
 * everyone may.
 */
@Component
public final class CurrentFigures {

    private final PublishedWarehouse warehouse;
    private final SignedIn signedIn;

    public CurrentFigures(PublishedWarehouse warehouse, SignedIn signedIn) {
        this.warehouse = warehouse;
        this.signedIn = signedIn;
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
                        return questions.apply(DisclosedFigures.of(reading, audience()));
                    }
                });
    }

    /** Of whoever is signed in. */
    public Audience audience() {
        return signedIn.known().map(Account::audience).orElse(Audience.SHARED);
    }
}
