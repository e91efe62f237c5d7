package nl.perspectief.dashboard.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final List<String> asked = new ArrayList<>();
    private final Kept<String, Integer> kept = new Kept<>(2);

    private Map<String, Integer> lengths(List<String> words) {
        asked.addAll(words);
        return words.stream().collect(Collectors.toMap(Function.identity(), String::length));
    }

    @Test
    void onlyWhatIsNotKnownIsAskedAndTheAnswersComeTogether() {
        kept.get("aan", () -> 3);

        assertThat(kept.getAll(List.of("aan", "bij"), this::lengths))
                .isEqualTo(Map.of("aan", 3, "bij", 3));
        assertThat(asked).containsExactly("bij");
    }

    @Test
    void whatWasAskedForLongestAgoMakesWay() {
        kept.getAll(List.of("een"), this::lengths);
        kept.getAll(List.of("twee"), this::lengths);
        kept.getAll(List.of("een"), this::lengths);
        kept.getAll(List.of("drie"), this::lengths);

        assertThat(kept.known("een")).isPresent();
        assertThat(kept.known("twee")).isEmpty();
        assertThat(kept.known("drie")).contains(4);
    }
}
