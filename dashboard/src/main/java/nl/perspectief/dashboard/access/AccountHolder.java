package nl.perspectief.dashboard.access;

import java.io.Serializable;

/** What an authentication says of who is signed in. */
interface AccountHolder extends Serializable {

    Account account();

    /** Of the account when somebody signed in with it; another one ends the session. */
    int version();

    /** Goes on under a newer version, for who changed their own account. */
    void stay(int newer);
}
