package nl.perspectief.dashboard.access;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as they are kept: Argon2id with the least that OWASP asks (19 MiB, two rounds). A hash
 * says how it was made, so that another method can take over.
 */
@Component
final class Passwords {

    private static final String METHOD = "argon2id";
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(
                    METHOD,
                    Map.of(METHOD, new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY_KIB, ROUNDS)));

    /** Of no password that anybody has: compared with where there is no account. */
    private final String nobodys = hash("niemand heeft dit wachtwoord");

    String hash(String password) {
        return String.valueOf(encoder.encode(normal(password)));
    }

    /** Takes the same time whether there is a hash or not. */
    boolean matches(String password, @Nullable String hash) {
        boolean matches = encoder.matches(normal(password), hash == null ? nobodys : hash);
        return matches && hash != null;
    }

    /** Whether a hash was made in a way that is not in use any more. */
    boolean isOld(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** The same letters on another keyboard are the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
