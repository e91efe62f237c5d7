package nl.perspectief.dashboard.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.disclosure.Audience;
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
        kept.get(Audience.SHARED, "aan", () -> 3);

        assertThat(kept.getAll(Audience.SHARED, List.of("aan", "bij"), this::lengths))
                .isEqualTo(Map.of("aan", 3, "bij", 3));
        assertThat(asked).containsExactly("bij");
    }

    @Test
    void whatWasAskedForLongestAgoMakesWay() {
        kept.getAll(Audience.SHARED, List.of("een"), this::lengths);
        kept.getAll(Audience.SHARED, List.of("twee"), this::lengths);
        kept.getAll(Audience.SHARED, List.of("een"), this::lengths);
        kept.getAll(Audience.SHARED, List.of("drie"), this::lengths);

        assertThat(kept.known(Audience.SHARED, "een")).isPresent();
        assertThat(kept.known(Audience.SHARED, "twee")).isEmpty();
        assertThat(kept.known(Audience.SHARED, "drie")).contains(4);
    }

    @Test
    void whatWasAskedForOneIsNotGivenToAnother() {
        var tilburg = Audience.municipality("GM0855");
        var heerlen = Audience.municipality("GM0917");

        assertThat(kept.get(tilburg, "aan", () -> 1)).isEqualTo(1);
        assertThat(kept.known(Audience.SHARED, "aan")).isEmpty();
        assertThat(kept.get(Audience.SHARED, "aan", () -> 2)).isEqualTo(2);
        assertThat(kept.get(heerlen, "aan", () -> 3)).isEqualTo(3);
        assertThat(kept.get(Audience.municipality("GM0855"), "aan", () -> 4)).isEqualTo(1);
    }

    @Test
    void whatIsOfOneMunicipalityPushesNothingOutThatIsForEveryone() {
        kept.get(Audience.SHARED, "aan", () -> 3);

        for (int i = 0; i < 10; i++) {
            kept.get(Audience.municipality("GM000" + i), "aan", () -> 3);
        }

        assertThat(kept.known(Audience.SHARED, "aan")).isPresent();
        assertThat(kept.known(Audience.municipality("GM0000"), "aan")).isEmpty();
    }
}
