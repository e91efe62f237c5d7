package nl.perspectief.dashboard.access;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of a second factor by time (RFC 6238): six digits, another one every half minute. */
final class Totp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_A_LETTER = 5;
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int CODES = 1_000_000;

    /** A clock may be half a minute ahead or behind. */
    private static final int STEPS_OFF = 1;

    private Totp() {}

    /** In letters that can be typed over. */
    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        var letters = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte one : secret) {
            bits = (bits << Byte.SIZE) | (one & 0xff);
            held += Byte.SIZE;
            while (held >= BITS_A_LETTER) {
                held -= BITS_A_LETTER;
                letters.append(ALPHABET.charAt((int) (bits >> held) & 31));
            }
        }
        return letters.toString();
    }

    /** What an app reads. */
    static String link(String secret, String email) {
        return "otpauth://totp/Perspectief:%s?secret=%s&issuer=Perspectief"
                .formatted(
                        URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20"),
                        secret);
    }

    /** The step of time that a code belongs to; empty when it is not one of now. */
    static OptionalLong step(String secret, String code, Instant now) {
        byte[] given = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long step = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(step - STEPS_OFF, step + STEPS_OFF)
                .filter(
                        one ->
                                MessageDigest.isEqual(
                                        given, code(secret, one).getBytes(StandardCharsets.UTF_8)))
                .max();
    }

    static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % CODES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make codes", e);
        }
    }

    private static byte[] bytes(String secret) {
        var letters = secret.toUpperCase(Locale.ROOT);
        var bytes = ByteBuffer.allocate(letters.length() * BITS_A_LETTER / Byte.SIZE);
        long bits = 0;
        int held = 0;
        for (char letter : letters.toCharArray()) {
            bits = (bits << BITS_A_LETTER) | ALPHABET.indexOf(letter);
            held += BITS_A_LETTER;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
