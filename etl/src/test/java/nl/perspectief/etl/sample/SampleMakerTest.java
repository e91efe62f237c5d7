package nl.perspectief.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.perspectief.etl.definition.CsvResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleMakerTest {

    private static final Path COMMITTED = Path.of("..", "sample-exports");
    private static final long MOST_BYTES = 15_000_000;

    /** What a zip library packs may differ from machine to machine, what is in it may not. */
    private static final Set<String> CUT_OR_ENCRYPTED =
            Set.of("faulty/halve_download.xlsx", "faulty/versleuteld.xlsx");

    @TempDir private static Path folder;
    private static Path made;

    @BeforeAll
    static void makeTheUsualSample() {
        made = folder.resolve("usual");
        SampleMaker.make(SampleRequest.usual(), made);
    }

    @Test
    void theCommittedSampleIsWhatIsMadeNow() {
        assertThat(contents(COMMITTED)).isEqualTo(contents(made));
    }

    @Test
    void theSampleIsSmallEnoughToCarryAlong() throws IOException {
        long bytes = 0;
        for (var file : files(made)) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void theSameRequestGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        var request = new SampleRequest(1, 2, 30, 7);
        var once = make(request, "once");
        var again = make(request, "again");
        var other = make(new SampleRequest(1, 2, 30, 8), "other");
        assertThat(files(once)).hasSize(7);
        for (var file : files(once)) {
            var name = once.relativize(file);
            var bytes = Files.readAllBytes(file);
            assertThat(Arrays.equals(bytes, Files.readAllBytes(again.resolve(name)))).isTrue();
        }
        assertThat(Files.readString(once.resolve("expected.csv")))
                .isNotEqualTo(Files.readString(other.resolve("expected.csv")));
    }

    @Test
    void inventedMunicipalitiesComeWithTheirOwnReference() throws IOException {
        var scaled = make(new SampleRequest(2, 1, 10, 7), "scaled");
        assertThat(Files.list(scaled.resolve("botoc")).map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("BOTOC_GM9001_2026K3.xlsx", "BOTOC_GM9002_2026K3.xlsx");
        assertThat(Files.readString(scaled.resolve("reference/participation.csv")))
                .contains("IMPULS_SZW,GM9002,2026-K3,,invented for the sample,2026-K3,2026-K3");
        assertThat(Files.readString(scaled.resolve("reference/municipalities.csv")))
                .contains("GM9001,Voorbeeldstad 9001");
    }

    @Test
    void everyErrorRuleHasAFaultyFile() {
        List<String> rules = new ArrayList<>();
        Faults.inRows().forEach(fault -> rules.addAll(List.of(fault.rules().split(" "))));
        Faults.inCohorts().forEach(fault -> rules.addAll(List.of(fault.rules().split(" "))));
        for (var rule : CsvResource.read("/workbooks/common/rules.csv")) {
            if (rule.get("severity").equals("error")) {
                assertThat(rules).contains(rule.get("id"));
            }
        }
    }

    @Test
    void mostFiguresOfAYearMayBeShownAndSomeMayNot() throws IOException {
        Map<String, Double> shares = new TreeMap<>();
        for (var indicator : ofMunicipalitiesAndYears().entrySet()) {
            var figures = indicator.getValue();
            long shown = figures.stream().filter(Boolean::booleanValue).count();
            shares.put(indicator.getKey(), (double) shown / figures.size());
        }
        assertThat(shares).hasSize(26).doesNotContainValue(0.0);
        // few running placements are unconfirmed, so these few are mostly too few to show
        assertThat(shares.remove("DQ-01")).isBetween(0.2, 0.5);
        // and a small part of those who found work came from social assistance, or went to school
        assertThat(shares.remove("BEH-04")).isBetween(0.05, 0.5);
        assertThat(shares.remove("PLA-04")).isBetween(0.2, 0.5);
        // organisations may always be shown, and there are enough meetings and people with a coach
        for (var indicator :
                List.of(
                        "SAM-01", "SAM-04", "SAM-07", "SAM-09", "SAM-10", "INZ-01", "INZ-03",
                        "INZ-04")) {
            assertThat(shares.remove(indicator)).as(indicator).isEqualTo(1);
        }
        assertThat(shares.values()).allMatch(share -> share > 0.5 && share < 1);
    }

    /** Per indicator, of each figure of a municipality and a year whether it may be shown. */
    private static Map<String, List<Boolean>> ofMunicipalitiesAndYears() throws IOException {
        Map<String, String> codes = new TreeMap<>();
        CsvResource.read("/warehouse/reference/indicators.csv")
                .forEach(line -> codes.put(line.get("id"), line.get("suppression")));
        Map<String, List<Boolean>> shown = new TreeMap<>();
        for (var line : Files.readAllLines(made.resolve("expected.csv"))) {
            var fields = line.split(",", -1);
            // parts are of all municipalities, but for SAM-08, which has nothing else
            boolean isOne = fields[4].matches("\\d{4}") && !fields[3].equals("ALL");
            if (isOne && fields[12].equals("VALUE")) {
                shown.computeIfAbsent(fields[0], _ -> new ArrayList<>())
                        .add(mayBeShown(codes.get(fields[0]), fields[9], fields[10]));
            }
        }
        return shown;
    }

    /** The rules for SHARED, without complementary suppression. */
    private static boolean mayBeShown(String code, String numerator, String denominator) {
        long count = Long.parseLong(numerator);
        if (code.startsWith("S-ORG") || code.startsWith("none")) {
            return true;
        }
        if (code.startsWith("S-CNT")) {
            return isEnough(count);
        }
        long all = Long.parseLong(denominator);
        if (code.startsWith("S-SUR")) {
            return all >= 5;
        }
        return isEnough(count) && isEnough(all - count) && all >= 10;
    }

    private static boolean isEnough(long persons) {
        return persons == 0 || persons >= 5;
    }

    @Test
    void theFiguresLookLikeThoseOfSuchProgrammes() throws IOException {
        var figures = figures();
        for (var programme : List.of("BOTOC", "IMPULS_SZW")) {
            var all = programme + ",ALL,2025";
            assertThat(figures.get("BEH-01,26w," + all)).isBetween(0.55, 0.65);
            assertThat(figures.get("DQ-01,rate," + all)).isBetween(0.05, 0.2);
            assertThat(figures.get("PLA-02,26w," + all)).isBetween(0.4, 0.65);
        }
        assertThat(figures.get("DQ-01,rate,BOTOC,GM0917,2026")).isBetween(0.25, 0.4);
    }

    /** Each indicator tells municipalities apart, or its sample would prove little. */
    @Test
    void everyIndicatorHasFiguresThatDiffer() throws IOException {
        Map<String, Set<Double>> values = new TreeMap<>();
        figures()
                .forEach(
                        (key, value) ->
                                values.computeIfAbsent(
                                                key.substring(0, 6).replaceAll(",.*", ""),
                                                _ -> new HashSet<>())
                                        .add(value));
        assertThat(values).hasSize(26);
        assertThat(values.values()).allMatch(different -> different.size() > 10);
    }

    @Test
    void everyScenarioLineIsOfAParticipant() {
        var participants =
                Participants.ofReference().stream()
                        .map(each -> each.programme() + each.municipalityCode())
                        .toList();
        for (var line : CsvResource.read("/sample/scenario.csv")) {
            assertThat(participants)
                    .contains(line.get("programme") + line.get("municipality_code"));
        }
    }

    private static Path make(SampleRequest request, String name) {
        var target = folder.resolve(name);
        SampleMaker.make(request, target);
        return target;
    }

    private static Map<String, Double> figures() throws IOException {
        Map<String, Double> figures = new TreeMap<>();
        for (var line : Files.readAllLines(made.resolve("expected.csv"))) {
            var fields = line.split(",", -1);
            if (fields[12].equals("VALUE") && !fields[11].isEmpty()) {
                figures.put(
                        String.join(",", List.of(fields).subList(0, 5)) + part(fields),
                        Double.valueOf(fields[11]));
            }
        }
        return figures;
    }

    /** Nothing for everyone. */
    private static String part(String[] fields) {
        return fields[5].isEmpty() ? "" : "," + fields[5] + "," + fields[6];
    }

    /** Per file what is in it: of a workbook the name, size and checksum of every part. */
    private static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        for (var file : files(folder)) {
            var name = folder.relativize(file).toString().replace('\\', '/');
            contents.put(name, CUT_OR_ENCRYPTED.contains(name) ? "" : content(file));
        }
        return contents;
    }

    private static String content(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            boolean isZip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            return isZip ? parts(file) : Integer.toString(Arrays.hashCode(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String parts(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(part -> part.getName() + " " + part.getSize() + " " + part.getCrc())
                    .toList()
                    .toString();
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
