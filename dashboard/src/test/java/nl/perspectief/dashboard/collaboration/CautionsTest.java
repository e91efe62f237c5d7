package nl.perspectief.dashboard.collaboration;

import static nl.perspectief.dashboard.language.Language.DUTCH;
import static nl.perspectief.dashboard.language.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.statistics.ComparedMunicipalities;
import nl.perspectief.dashboard.statistics.Correlation;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.JointWorkingEffect;
import org.junit.jupiter.api.Test;

class CautionsTest {

    private static final Cautions CAUTIONS = new Cautions(DUTCH);
    private static final Estimate SOME = Estimate.exact(0.5);
    private static final ComparedMunicipalities MUNICIPALITIES =
            new ComparedMunicipalities(12, 14, 0, 1);

    @Test
    void everyFigureSaysFirstThatItIsNoProof() {
        Stream.of(
                        CAUTIONS.of(new Correlation.Found(16, SOME)),
                        CAUTIONS.ofBeforeAndAfter(),
                        CAUTIONS.of(new JointWorkingEffect.Found(MUNICIPALITIES, SOME, List.of())))
                .forEach(
                        sentences -> {
                            assertThat(sentences).hasSizeGreaterThan(1);
                            assertThat(sentences.getFirst()).contains("geen bewijs");
                        });
    }

    @Test
    void whereThereIsNoFigureItSaysWhy() {
        assertThat(CAUTIONS.of(new Correlation.TooFew(9)))
                .singleElement()
                .asString()
                .startsWith("Te weinig gegevens:")
                .endsWith("Nu zijn dat er 9.");
        assertThat(CAUTIONS.of(new Correlation.TooFew(1)).getFirst()).endsWith("Nu is dat er 1.");
        assertThat(CAUTIONS.of(new Correlation.NoSpread(12)).getFirst())
                .contains("dezelfde waarde");
        assertThat(CAUTIONS.of(new JointWorkingEffect.TooLittleData(MUNICIPALITIES)).getFirst())
                .startsWith("Te weinig gegevens:");
    }

    @Test
    void whoReadsEnglishIsWarnedToo() {
        var english = new Cautions(ENGLISH);

        assertThat(english.of(new Correlation.Found(16, SOME)).getFirst()).contains("no proof");
        assertThat(english.of(new Correlation.TooFew(1)).getFirst()).endsWith("Now there is 1.");
        assertThat(english.ofBeforeAndAfter().getFirst()).contains("no proof");
    }
}
