package nl.perspectief.etl.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A stream under a passphrase: a mark, a salt, then pieces of a megabyte, each sealed with
 * AES-256-GCM under its number and whether it is the last. So nothing can be changed, swapped or
 * cut off without being noticed, and no more than a piece need be in memory.
 */
final class Sealed {

    static final byte[] MARK = "PSB1".getBytes(StandardCharsets.US_ASCII);

    private static final int SALT_LENGTH = 16;
    private static final int PIECE = 1 << 20;
    private static final int TAG_BYTES = 16;
    private static final int ROUNDS = 600_000;
    private static final int KEY_BITS = 256;

    private Sealed() {}

    /** Closing it seals the last piece. */
    static OutputStream out(OutputStream target, char[] passphrase) throws IOException {
        byte[] salt = new byte[SALT_LENGTH];
        new SecureRandom().nextBytes(salt);
        target.write(MARK);
        target.write(salt);
        return new Out(target, key(passphrase, salt));
    }

    /**
     * @param source behind the mark
     */
    static InputStream in(InputStream source, char[] passphrase) throws IOException {
        byte[] salt = source.readNBytes(SALT_LENGTH);
        return new In(source, key(passphrase, salt));
    }

    private static SecretKeySpec key(char[] passphrase, byte[] salt) throws IOException {
        try {
            var spec = new PBEKeySpec(passphrase, salt, ROUNDS, KEY_BITS);
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            return new SecretKeySpec(key.getEncoded(), "AES");
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("The key cannot be made", e);
        }
    }

    /** The key is of this stream alone, so a number is never used twice under it. */
    private static Cipher cipher(int mode, SecretKeySpec key, long number, boolean isLast)
            throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12).putLong(number).putInt(isLast ? 1 : 0).array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        return cipher;
    }

    private static final class Out extends OutputStream {

        private final OutputStream target;
        private final SecretKeySpec key;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private long number;
        private boolean isClosed;

        Out(OutputStream target, SecretKeySpec key) {
            this.target = target;
            this.key = key;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int done = 0;
            while (done < length) {
                if (filled == PIECE) {
                    seal(false);
                }
                int fits = Math.min(length - done, PIECE - filled);
                System.arraycopy(bytes, offset + done, piece, filled, fits);
                filled += fits;
                done += fits;
            }
        }

        private void seal(boolean isLast) throws IOException {
            try {
                var cipher = cipher(Cipher.ENCRYPT_MODE, key, number++, isLast);
                target.write(cipher.doFinal(piece, 0, filled));
                filled = 0;
            } catch (GeneralSecurityException e) {
                throw new IOException("A piece cannot be sealed", e);
            }
        }

        @Override
        public void close() throws IOException {
            if (!isClosed) {
                isClosed = true;
                seal(true);
                target.close();
            }
        }
    }

    private static final class In extends InputStream {

        private final InputStream source;
        private final SecretKeySpec key;
        private byte[] ahead;
        private byte[] piece = new byte[0];
        private int position;
        private long number;
        private boolean isOver;

        In(InputStream source, SecretKeySpec key) throws IOException {
            this.source = source;
            this.key = key;
            this.ahead = source.readNBytes(PIECE + TAG_BYTES);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            while (position == piece.length) {
                if (isOver) {
                    return -1;
                }
                open();
            }
            int taken = Math.min(length, piece.length - position);
            System.arraycopy(piece, position, bytes, offset, taken);
            position += taken;
            return taken;
        }

        private void open() throws IOException {
            byte[] sealed = ahead;
            ahead = source.readNBytes(PIECE + TAG_BYTES);
            isOver = ahead.length == 0;
            try {
                piece = cipher(Cipher.DECRYPT_MODE, key, number++, isOver).doFinal(sealed);
                position = 0;
            } catch (GeneralSecurityException e) {
                throw new IOException("A piece was changed, or is of another passphrase", e);
            }
        }

        @Override
        public void close() throws IOException {
            Arrays.fill(piece, (byte) 0);
            source.close();
        }
    }
}
