package nl.perspectief.etl.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import nl.perspectief.etl.delivery.OperationsDatabase;
import nl.perspectief.etl.delivery.RegisterLoad;

/** Where a backup is unpacked: beside the folder it will be, and gone unless it was finished. */
final class RestorePlace implements AutoCloseable {

    /** Secrets and what they lock; readable by the owner only, as when they were made. */
    private static final Set<String> PRIVATE = Set.of("keys", "originals");

    private final Path target;
    private final Path aside;

    /** Opens the backup at its beginning. */
    @FunctionalInterface
    interface Source {
        ZipInputStream open() throws IOException;
    }

    RestorePlace(Path target) throws IOException {
        this.target = target;
        var parent = target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID());
        this.aside = Files.createDirectories(parent);
    }

    int fill(String register, Consumer<DataSource> jobTables, Source source) throws IOException {
        var operations = Files.createDirectories(aside.resolve("operations"));
        try (var database = OperationsDatabase.newOf(operations, register)) {
            jobTables.accept(database);
            int files;
            try (var load = new RegisterLoad(database, database.getJdbcUrl());
                    var zip = source.open()) {
                files = unpack(zip, load);
                load.finish();
            }
            OperationsDatabase.migrate(database);
            return files;
        }
    }

    private int unpack(ZipInputStream zip, RegisterLoad load) throws IOException {
        int files = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (name.startsWith(BackupEntry.REGISTER)) {
                load.table(name.substring(BackupEntry.REGISTER.length()).replace(".csv", ""), zip);
            } else if (!name.equals(BackupEntry.ABOUT) && !name.equals(BackupEntry.LIST)) {
                unpack(zip, place(name));
                files++;
            }
        }
        return files;
    }

    /** A name out of a file is no reason to write anywhere else. */
    private Path place(String name) throws IOException {
        var place = aside.resolve(name).normalize();
        var first = aside.relativize(place).getName(0).toString();
        if (!place.startsWith(aside) || !Backup.FOLDERS.contains(first)) {
            throw new IOException("Not a name in a data folder: " + name);
        }
        return place;
    }

    private void unpack(ZipInputStream zip, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
        if (PRIVATE.contains(aside.relativize(file).getName(0).toString())) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        force(file);
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    void finish() throws IOException {
        Files.deleteIfExists(target);
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        force(Objects.requireNonNull(target.getParent()));
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(aside)) {
            try (var paths = Files.walk(aside)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
