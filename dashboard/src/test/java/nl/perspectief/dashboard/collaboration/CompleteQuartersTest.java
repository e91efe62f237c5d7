package nl.perspectief.dashboard.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;

class CompleteQuartersTest {

    private static final Set<Quarter> TO_K3 = quarters("2025-K1", "2025-K2", "2025-K3");

    /** Nine figures of three, where four quarters would give four of one. */
    @Test
    void aQuarterThatCostsMoreThanItGivesIsNotInIt() {
        var toK4 = quarters("2025-K1", "2025-K2", "2025-K3", "2025-K4");

        assertThat(CompleteQuarters.of(List.of(TO_K3, TO_K3, toK4)))
                .hasToString("CompleteQuarters[from=2025-K1, to=2025-K3]");
        assertThat(CompleteQuarters.of(List.of(TO_K3, toK4, toK4, toK4)))
                .hasToString("CompleteQuarters[from=2025-K1, to=2025-K4]");
    }

    @Test
    void ofEqualsItIsTheLatest() {
        assertThat(
                        CompleteQuarters.of(
                                List.of(
                                        quarters("2024-K4", "2025-K1"),
                                        quarters("2026-K1", "2026-K2"))))
                .hasToString("CompleteQuarters[from=2026-K1, to=2026-K2]");
    }

    @Test
    void aGapEndsARow() {
        assertThat(CompleteQuarters.of(List.of(quarters("2025-K1", "2025-K3")))).isNull();
        assertThat(CompleteQuarters.of(List.of())).isNull();
    }

    private static Set<Quarter> quarters(String... names) {
        return Stream.of(names).map(Quarter::parse).collect(Collectors.toSet());
    }
}
