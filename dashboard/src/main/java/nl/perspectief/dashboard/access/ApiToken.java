package nl.perspectief.dashboard.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A secret that somebody gave to a program, without the secret itself, which nobody can read again.
 *
 * @param name what its owner calls it
 * @param usedAt about when it was used last, by the hour; null when it never was
 */
public record ApiToken(
        long id, String name, Instant madeAt, Instant expiresAt, @Nullable Instant usedAt) {}
