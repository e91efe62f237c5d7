package nl.perspectief.etl.landing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys a municipality's pseudonyms anew (HMAC-SHA256), so that a landed row cannot be laid beside
 * the municipality's own list without the secret. The same pseudonym of the same municipality and
 * programme gives the same value in every sheet and every delivery. Not safe for several threads.
 */
final class Pseudonyms {

    private static final int KEPT_BYTES = 16;

    private final Mac mac;
    private final String scope;

    Pseudonyms(byte[] secret, String programme, String municipalityCode) {
        this.scope = programme + '|' + municipalityCode + '|';
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }

    /**
     * @param kind the canonical column, so that equal texts of different kinds stay apart
     * @param pseudonym as the sender wrote it; case and spaces do not count
     */
    String rekeyed(String kind, String pseudonym) {
        var text = scope + kind + '|' + canonical(pseudonym);
        byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, KEPT_BYTES));
    }

    private static String canonical(String pseudonym) {
        var letters = new StringBuilder(pseudonym.length());
        pseudonym
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .forEach(letters::appendCodePoint);
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
