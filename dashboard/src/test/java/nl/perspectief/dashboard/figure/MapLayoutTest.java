package nl.perspectief.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.etl.definition.CsvResource;
import org.junit.jupiter.api.Test;

class MapLayoutTest {

    private static final double ALMOST = 0.05;

    private static List<Municipality> known() {
        return CsvResource.read("/warehouse/reference/municipalities.csv").stream()
                .map(
                        line ->
                                at(
                                        line.get("code"),
                                        Double.parseDouble(line.get("lat")),
                                        Double.parseDouble(line.get("lon"))))
                .toList();
    }

    private static Municipality at(String code, double latitude, double longitude) {
        return new Municipality(code, code, "", "", latitude, longitude);
    }

    @Test
    void noTwoCoverEachOtherAndAllStayOnTheMap() {
        var points = MapLayout.of(known());

        assertThat(closest(points)).isGreaterThanOrEqualTo(MapLayout.apart(points.size()) - ALMOST);
        assertThat(points)
                .allSatisfy(
                        point -> {
                            assertThat(point.x()).isBetween(0.0, MapLayout.WIDTH);
                            assertThat(point.y()).isBetween(0.0, MapLayout.HEIGHT);
                        });
    }

    @Test
    void whoHasRoomStandsWhereItLies() {
        var groningen = at("GM0014", 53.22, 6.57);
        var maastricht = at("GM0935", 50.85, 5.69);

        var points = MapLayout.of(List.of(groningen, maastricht));

        assertThat(points.getFirst()).isEqualTo(MapLayout.at(53.22, 6.57));
        assertThat(points.getLast().y()).isGreaterThan(points.getFirst().y() + 250);
        assertThat(points.getLast().x()).isLessThan(points.getFirst().x());
    }

    @Test
    void severalInOnePlaceArePutApart() {
        var points =
                MapLayout.of(IntStream.range(0, 9).mapToObj(n -> at("GM" + n, 52, 5)).toList());

        assertThat(closest(points)).isCloseTo(MapLayout.apart(9), within(1.0));
    }

    @Test
    void aWholeCountryStillFits() {
        var all = new ArrayList<Municipality>();
        for (int n = 0; n < 342; n++) {
            all.add(at("GM" + n, 50.9 + (n % 19) * 0.13, 4.2 + (n / 19) * 0.15));
        }

        assertThat(closest(MapLayout.of(all))).isGreaterThan(MapLayout.apart(342) * 0.8);
    }

    private static double closest(List<MapLayout.Point> points) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i++) {
            for (int k = i + 1; k < points.size(); k++) {
                var one = points.get(i);
                var other = points.get(k);
                least = Math.min(least, Math.hypot(one.x() - other.x(), one.y() - other.y()));
            }
        }
        return least;
    }
}
