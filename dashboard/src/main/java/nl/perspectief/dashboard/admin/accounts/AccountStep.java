package nl.perspectief.dashboard.admin.accounts;

import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Accounts;
import org.jspecify.annotations.Nullable;

/** Something that an administrator does with an account. */
@FunctionalInterface
interface AccountStep {

    /**
     * @return the path of a link to hand over; null when there is none
     * @throws nl.perspectief.dashboard.access.AccountRefusedException when it cannot be done
     */
    @Nullable String take(Accounts accounts, Account by);
}
