package nl.perspectief.etl.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file in a backup.
 *
 * @param name as a path in the data folder, or {@code register/<table>.csv}
 */
record BackupEntry(String name, long size, String sha256) {

    static final String REGISTER = "register/";
    static final String ABOUT = "about.properties";

    /** The last of all, that names the others. */
    static final String LIST = "list.csv";

    String line() {
        return "%s,%d,%s".formatted(sha256, size, name);
    }

    static BackupEntry ofLine(String line) throws IOException {
        var parts = line.split(",", 3);
        if (parts.length < 3) {
            throw new IOException("Not a line of the list: " + line);
        }
        return new BackupEntry(parts[2], Long.parseLong(parts[1]), parts[0]);
    }

    /** Copies a file and tells what it was. */
    static BackupEntry copy(String name, InputStream in, OutputStream out) throws IOException {
        var digest = newDigest();
        long size = new DigestInputStream(in, digest).transferTo(out);
        return new BackupEntry(name, size, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
