package nl.perspectief.dashboard.access;

import java.io.Serializable;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.etl.delivery.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param municipality code of the municipality whose account it is; null for every other role
 */
public record Account(long id, String name, String email, Role role, @Nullable String municipality)
        implements Serializable {

    public Account {
        if ((role == Role.GEMEENTE) != (municipality != null)) {
            throw new IllegalArgumentException(
                    "An account has a municipality if and only if it is of one");
        }
    }

    /** Which figures it may see. */
    public Audience audience() {
        return municipality == null ? Audience.SHARED : Audience.municipality(municipality);
    }

    /** As it stands beside what it has done. */
    public Actor actor() {
        return Actor.signedIn(role.words(Language.DUTCH), id);
    }

    /**
     * @throws NotAllowedException unless it is an account of this municipality
     */
    public void requireOf(String municipalityCode) {
        if (!municipalityCode.equals(municipality)) {
            throw new NotAllowedException(
                    "Account %d is not of municipality %s".formatted(id, municipalityCode));
        }
    }

    /**
     * @throws NotAllowedException unless it has one of these roles
     */
    public void requireRole(Role... roles) {
        for (Role one : roles) {
            if (one == role) {
                return;
            }
        }
        throw new NotAllowedException("Account %d has role %s".formatted(id, role));
    }
}
