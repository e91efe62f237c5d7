package nl.perspectief.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
        int shown = 0;
        int hidden = 0;
        for (var line : Files.readAllLines(made.resolve("expected.csv"))) {
            var fields = line.split(",", -1);
            boolean isRateOfYear =
                    fields[4].matches("\\d{4}")
                            && !fields[3].equals("ALL")
                            && fields[12].equals("VALUE")
                            && !fields[10].isEmpty()
                            && !fields[1].equals("median_days");
            if (isRateOfYear) {
                boolean isShown = mayBeShown(Long.parseLong(fields[9]), Long.parseLong(fields[10]));
                shown += isShown ? 1 : 0;
                hidden += isShown ? 0 : 1;
            }
        }
        assertThat(shown).isGreaterThan(hidden);
        assertThat(hidden).isGreaterThan(100);
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

    private static boolean mayBeShown(long numerator, long denominator) {
        long complement = denominator - numerator;
        return denominator >= 10
                && (numerator == 0 || numerator >= 5)
                && (complement == 0 || complement >= 5);
    }

    private static Map<String, Double> figures() throws IOException {
        Map<String, Double> figures = new TreeMap<>();
        for (var line : Files.readAllLines(made.resolve("expected.csv"))) {
            var fields = line.split(",", -1);
            if (fields[12].equals("VALUE") && !fields[11].isEmpty()) {
                figures.put(
                        String.join(",", List.of(fields).subList(0, 5)),
                        Double.valueOf(fields[11]));
            }
        }
        return figures;
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
