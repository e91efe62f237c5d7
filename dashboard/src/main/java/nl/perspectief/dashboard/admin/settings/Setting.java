package nl.perspectief.dashboard.admin.settings;

/**
 * A number that the program goes by, in words.
 *
 * @param where it is set, and how it can be changed
 * @param what it does
 */
record Setting(String name, String value, String where, String what) {}
