package nl.perspectief.dashboard.access;

import java.util.List;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the demo, of which anybody may know the password. They work only where the demo
 * itself runs, even in a folder that a demo was in before.
 */
public final class KnownToAll {

    /** No mail can ever be sent there. */
    static final String DOMAIN = "@demo.invalid";

    static final String PASSWORD = "een-demo-heeft-geen-geheimen";

    private static final List<Ready> READY =
            List.of(
                    new Ready("tilburg", "Demo Tilburg", Role.GEMEENTE, "GM0855"),
                    new Ready("tilburg2", "Demo Tilburg, collega", Role.GEMEENTE, "GM0855"),
                    new Ready("heerlen", "Demo Heerlen", Role.GEMEENTE, "GM0917"),
                    new Ready("programma", "Demo programma", Role.PROGRAMMA, null),
                    new Ready("analist", "Demo analist", Role.ANALIST, null),
                    new Ready("beheer", "Demo beheer", Role.BEHEER, null),
                    new Ready("lezer", "Demo lezer", Role.LEZER, null));

    private final boolean isDemo;

    private KnownToAll(boolean isDemo) {
        this.isDemo = isDemo;
    }

    /** Where only those get in who have an account of their own. */
    public static KnownToAll none() {
        return new KnownToAll(false);
    }

    /** Where everybody may look around. */
    public static KnownToAll inDemo() {
        return new KnownToAll(true);
    }

    /** One of the accounts; {@code municipality} only where the role has one. */
    record Ready(String user, String name, Role role, @Nullable String municipality) {

        String email() {
            return user + DOMAIN;
        }

        String words(Language language) {
            return name + " (" + role.words(language) + ")";
        }
    }

    /** Those to choose from; none where no demo runs. */
    List<Ready> ready() {
        return isDemo ? READY : List.of();
    }

    boolean mayBeUsed(Account account) {
        return isDemo || !isOfDemo(account.email());
    }

    static boolean isOfDemo(String email) {
        return email.endsWith(DOMAIN);
    }
}
