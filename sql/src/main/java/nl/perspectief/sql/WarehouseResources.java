package nl.perspectief.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;

/**
 * Finds and reads the files of {@code sql/warehouse} on the class path, in a folder or in a jar.
 */
final class WarehouseResources {

    private static final String ROOT = "/warehouse/";

    private WarehouseResources() {}

    /** The text of a file, by its path below {@code sql/warehouse}. */
    static String text(String path) {
        try (InputStream in = WarehouseResources.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new WarehouseException("The program lacks its file warehouse/" + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read warehouse/" + path, e);
        }
    }

    /** The names of the files directly in a folder that end in a suffix, without it, sorted. */
    static List<String> names(String folder, String suffix) {
        return fileNames(folder).stream()
                .filter(name -> name.endsWith(suffix))
                .map(name -> name.substring(0, name.length() - suffix.length()))
                .sorted()
                .toList();
    }

    private static List<String> fileNames(String folder) {
        // a file that is always there, because a folder need not have an entry of its own in a jar
        URL anchor =
                Objects.requireNonNull(
                        WarehouseResources.class.getResource(ROOT + "published.sql"));
        try {
            URLConnection connection = anchor.openConnection();
            return connection instanceof JarURLConnection jar
                    ? inJar(jar, folder)
                    : inFolder(Path.of(URI.create(anchor.toString())).resolveSibling(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list warehouse/" + folder, e);
        }
    }

    private static List<String> inJar(JarURLConnection connection, String folder)
            throws IOException {
        String prefix =
                connection.getEntryName().substring(0, connection.getEntryName().lastIndexOf('/'))
                        + "/"
                        + folder
                        + "/";
        // the jar is shared with the class loader, so it is not ours to close
        return connection.getJarFile().stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(name -> !name.isEmpty() && name.indexOf('/') < 0)
                .toList();
    }

    private static List<String> inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
