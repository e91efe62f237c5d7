package nl.perspectief.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.etl.definition.CsvResource;
import org.junit.jupiter.api.Test;

class ValueNamesTest {

    private static final Map<String, String> LISTS =
            Map.of(
                    "AGE_CLASS", "age_class",
                    "DOMAIN", "referring_domain",
                    "COACH", "coach_type",
                    "BENEFIT", "benefit_position",
                    "SECTOR", "sector",
                    "YES_NO", "local_employer");

    @Test
    void everyCodeHasANameInBothLanguages() {
        for (var line : CsvResource.read("/workbooks/common/codes.csv")) {
            var token = LISTS.get(line.get("list"));
            if (token != null) {
                var value = new Breakdown(token, line.get("code"));
                for (Language language : Language.values()) {
                    assertThat(ValueNames.of(value, language)).isNotEqualTo(value.value());
                }
            }
        }
    }

    @Test
    void everyPaidTypeOfPlacementHasAName() {
        for (var line : CsvResource.read("/warehouse/reference/placement_types.csv")) {
            var value = new Breakdown("placement_type", line.get(0));
            if (line.get(1).equals("J") && !ValueNames.isNotKnown(value)) {
                assertThat(ValueNames.of(value, Language.ENGLISH)).isNotEqualTo(value.value());
            }
        }
    }

    @Test
    void aLetterThatMeansASectorIsNotUnknown() {
        assertThat(ValueNames.isNotKnown(new Breakdown("sector", "O"))).isFalse();
        assertThat(ValueNames.isNotKnown(new Breakdown("local_employer", "O"))).isTrue();
    }

    @Test
    void whatIsNotKnownComesLast() {
        assertThat(ValueNames.of(new Breakdown("aftercare", "O"), Language.DUTCH))
                .isEqualTo("Onbekend");
        assertThat(ValueNames.position(new Breakdown("age_class", "ONBEKEND")))
                .isGreaterThan(ValueNames.position(new Breakdown("age_class", "27+")));
    }
}
