package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What was in one database comes out of another of either kind as it was. */
class RegisterCopyTest {

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.Pairs.class)
    void whatIsLoadedIsWhatWasWrittenAndNewRowsGetNewNumbers(String from, String to)
            throws IOException {
        Map<String, byte[]> tables;
        try (var database = OperationsDatabase.open(from)) {
            var desk = new RegisterDesk(database, from);
            desk.importFile("aa", "BOTOC_GM0363_2026K3.xlsx");
            desk.importFile("bb", "\"Ré\";\n2.xlsx");
            OperationsDatabase.jooq(database, from)
                    .execute("update receipts set sentence = '' where sha256 = 'bb'");
            tables = written(from);
        }

        try (var database = OperationsDatabase.open(to)) {
            try (var load = new RegisterLoad(database, to)) {
                for (var table : tables.entrySet()) {
                    load.table(table.getKey(), new ByteArrayInputStream(table.getValue()));
                }
                load.finish();
            }
            assertThat(texts(written(to))).isEqualTo(texts(tables));
            assertThat(new RegisterDesk(database, to).importFile("cc", "c.xlsx")).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ArgumentsSource(BothDatabases.class)
    void whatWasNotFinishedIsNotThere(String url) throws IOException {
        try (var database = OperationsDatabase.open(url)) {
            var desk = new RegisterDesk(database, url);
            desk.importFile("aa", "a.xlsx");
            var before = texts(written(url));

            try (var load = new RegisterLoad(database, url)) {
                load.table(
                        "waivers",
                        new ByteArrayInputStream("\"rule\"\n".getBytes(StandardCharsets.UTF_8)));
            }

            assertThat(texts(written(url))).isEqualTo(before);
        }
    }

    private static Map<String, byte[]> written(String url) throws IOException {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        try (var database = OperationsDatabase.open(url)) {
            new RegisterCopy(database, url)
                    .write(
                            (name, content) -> {
                                var out = new ByteArrayOutputStream();
                                content.writeTo(out);
                                tables.put(name, out.toByteArray());
                            });
        }
        return tables;
    }

    private static Map<String, String> texts(Map<String, byte[]> tables) {
        Map<String, String> texts = new LinkedHashMap<>();
        tables.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
