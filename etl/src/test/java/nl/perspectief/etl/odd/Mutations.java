package nl.perspectief.etl.odd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.perspectief.etl.hostile.Parts;

/** A sound workbook, damaged in many ways; the same seed gives the same damage. */
final class Mutations {

    private static final Pattern CELL_TYPE =
            Pattern.compile("(<c r=\"[A-Z]+\\d+\"[^>]*?)( t=\"\\w+\")?>");
    private static final Pattern VALUE = Pattern.compile("<v>[^<]*</v>");
    private static final Pattern TEXT = Pattern.compile("<t[^>]*>[^<]+</t>");
    private static final Pattern ROW = Pattern.compile("<row .*?</row>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile(" \\w+=\"[^\"]*\"");
    private final Random random;
    private final byte[] workbook;

    Mutations(byte[] workbook, long seed) {
        this.workbook = workbook;
        this.random = new Random(seed);
    }

    /** What comes of damage on the way: bits, ends. Must never be taken for sound. */
    List<Odd> onTheWay() {
        List<Odd> all = new ArrayList<>();
        times(
                all,
                60,
                "bytes flipped on the way",
                Odd.Expectation.SAME_IF_ACCEPTED,
                _ -> flipped(workbook, 1 + random.nextInt(8)));
        times(
                all,
                30,
                "cut off",
                Odd.Expectation.REFUSED,
                _ -> Arrays.copyOf(workbook, random.nextInt(workbook.length)));
        times(
                all,
                10,
                "a piece missing",
                Odd.Expectation.SAME_IF_ACCEPTED,
                _ -> without(random.nextInt(workbook.length), 1 + random.nextInt(500)));
        return all;
    }

    /** What comes of a program that writes nonsense, in a container that is whole. */
    List<Odd> inTheParts() {
        List<Odd> all = new ArrayList<>();
        for (var name : parts().names()) {
            all.add(any("without " + name, parts().remove(name)));
        }
        times(all, 30, "two parts swapped", Odd.Expectation.ANY, _ -> swapped());
        times(
                all,
                60,
                "bytes flipped in a part",
                Odd.Expectation.ANY,
                _ -> changed(part -> flipped(part, 1 + random.nextInt(5))));
        times(
                all,
                40,
                "another kind of cell",
                Odd.Expectation.ANY,
                _ ->
                        inSheets(
                                CELL_TYPE,
                                match ->
                                        match.replaceFirst(
                                                "( t=\"\\w+\")?>$", pick(OddValues.TYPES) + ">")));
        times(
                all,
                40,
                "another value",
                Odd.Expectation.ANY,
                _ -> inSheets(VALUE, _ -> "<v>" + pick(OddValues.VALUES) + "</v>"));
        times(all, 40, "another text", Odd.Expectation.ANY, _ -> inTexts());
        times(all, 30, "attributes lost", Odd.Expectation.ANY, _ -> inSheets(ATTRIBUTE, _ -> ""));
        times(
                all,
                40,
                "a piece of XML twice or not at all",
                Odd.Expectation.ANY,
                _ -> changed(this::torn));
        times(all, 20, "rows in another order", Odd.Expectation.ANY, _ -> shuffled());
        times(all, 20, "another list of sheets", Odd.Expectation.ANY, _ -> relisted());
        return all;
    }

    private static void times(
            List<Odd> all,
            int count,
            String name,
            Odd.Expectation expectation,
            Function<Integer, byte[]> make) {
        for (int i = 1; i <= count; i++) {
            all.add(new Odd(name + ", " + i, make.apply(i), expectation));
        }
    }

    private static Odd any(String name, Parts parts) {
        return new Odd(name, bytes(parts), Odd.Expectation.ANY);
    }

    private Parts parts() {
        return Parts.of(workbook);
    }

    private static byte[] bytes(Parts parts) {
        try {
            var file = Files.createTempFile("odd", ".xlsx");
            parts.save(file);
            var bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private byte[] flipped(byte[] content, int count) {
        var copy = content.clone();
        for (int i = 0; i < count && copy.length > 0; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] without(int from, int count) {
        int to = Math.min(workbook.length, from + count);
        var rest = new byte[workbook.length - (to - from)];
        System.arraycopy(workbook, 0, rest, 0, from);
        System.arraycopy(workbook, to, rest, from, workbook.length - to);
        return rest;
    }

    private byte[] swapped() {
        var parts = parts();
        var one = pick(parts.names());
        var other = pick(parts.names());
        var first = parts.bytes(one);
        return bytes(parts.put(one, parts.bytes(other)).put(other, first));
    }

    private byte[] changed(UnaryOperator<byte[]> change) {
        var parts = parts();
        var name = pick(parts.names());
        return bytes(parts.put(name, change.apply(parts.bytes(name))));
    }

    private byte[] inSheets(Pattern pattern, UnaryOperator<String> change) {
        var parts = parts();
        var sheets = parts.names().stream().filter(name -> name.contains("worksheets/")).toList();
        for (var sheet : sheets) {
            parts.change(sheet, xml -> some(xml, pattern, change));
        }
        return bytes(parts);
    }

    /** Changes one in thirty of the places that match. */
    private String some(String xml, Pattern pattern, UnaryOperator<String> change) {
        return pattern.matcher(xml)
                .replaceAll(
                        match ->
                                java.util.regex.Matcher.quoteReplacement(
                                        random.nextInt(30) == 0
                                                ? change.apply(match.group())
                                                : match.group()));
    }

    private byte[] inTexts() {
        return bytes(
                parts().change(
                                "xl/sharedStrings.xml",
                                xml ->
                                        some(
                                                xml,
                                                TEXT,
                                                _ -> "<t>" + pick(OddValues.TEXTS) + "</t>")));
    }

    /** Cuts or repeats a piece between two tags. */
    private byte[] torn(byte[] part) {
        var xml = new String(part, StandardCharsets.UTF_8);
        int from = Math.max(0, xml.indexOf('<', random.nextInt(Math.max(1, xml.length()))));
        int to =
                Math.max(
                        from,
                        xml.indexOf(
                                '<', Math.min(xml.length() - 1, from + 1 + random.nextInt(200))));
        var piece = xml.substring(from, to);
        var torn =
                xml.substring(0, from)
                        + (random.nextBoolean() ? piece + piece : "")
                        + xml.substring(to);
        return torn.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] shuffled() {
        var parts = parts();
        var sheets =
                parts.names().stream().filter(name -> name.contains("worksheets/sheet")).toList();
        return bytes(parts.change(pick(sheets), this::shuffled));
    }

    private String shuffled(String xml) {
        List<String> rows =
                new ArrayList<>(ROW.matcher(xml).results().map(match -> match.group()).toList());
        if (rows.isEmpty()) {
            return xml;
        }
        int from = xml.indexOf(rows.getFirst());
        int to = xml.indexOf(rows.getLast()) + rows.getLast().length();
        Collections.shuffle(rows, random);
        var joined = String.join("", rows);
        return xml.substring(0, from)
                + (random.nextBoolean() ? joined.replaceAll(" r=\"[A-Z]*\\d+\"", "") : joined)
                + xml.substring(to);
    }

    private byte[] relisted() {
        var words =
                List.of(
                        "Blad%d",
                        "Plaatsingen (%d)", "Trajecten Q%d", "oud %d", " %d ", "\uD83D\uDE00%d");
        return bytes(
                parts().change(
                                "xl/workbook.xml",
                                xml ->
                                        Pattern.compile("<sheet name=\"[^\"]*\"")
                                                .matcher(xml)
                                                .replaceAll(
                                                        match ->
                                                                switch (random.nextInt(4)) {
                                                                    case 0 ->
                                                                            "<sheet name=\""
                                                                                    + pick(words)
                                                                                            .formatted(
                                                                                                    random
                                                                                                            .nextInt(
                                                                                                                    9))
                                                                                    + "\"";
                                                                    case 1 ->
                                                                            match.group()
                                                                                    + " state=\""
                                                                                    + pick(
                                                                                            List.of(
                                                                                                    "hidden",
                                                                                                    "veryHidden",
                                                                                                    "x"))
                                                                                    + "\"";
                                                                    default -> match.group();
                                                                })));
    }
}
