package nl.perspectief.dashboard.access;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Pages without a browser are asked by a programme manager, unless a test signs in somebody else:
 * see {@link SignedInAs}. Found by JUnit itself, before every test of this module.
 */
public final class SomebodySignedIn implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SignedInAs.account(SignedInAs.PROGRAMMA);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SignedInAs.nobody();
    }
}
