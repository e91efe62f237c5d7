package nl.perspectief.dashboard.access;

import java.io.Serializable;

/** What an authentication says of who is signed in. */
interface AccountHolder extends Serializable {

    Account account();
}
