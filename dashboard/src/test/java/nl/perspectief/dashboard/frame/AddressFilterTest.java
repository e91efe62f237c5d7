package nl.perspectief.dashboard.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programma=%zz",
                "%",
                "a=%E0%A4",
                "a=%C3%28",
                "gemeenten=%00",
                "%ff=1",
                "a=%2"
            })
    void whatIsNoTextIsRefused(String query) {
        assertThat(AddressFilter.isText(query)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "programma=BOTOC&gemeenten=GM0363,GM0855",
                "a=%C3%AB+%E2%82%AC",
                "v-r=init&location=&query=programma%3DBOTOC",
                "a=1&&b",
                "%F0%9F%98%80"
            })
    void whatIsTextGoesOn(String query) {
        assertThat(AddressFilter.isText(query)).isTrue();
        assertThat(AddressFilter.isText(null)).isTrue();
    }
}
