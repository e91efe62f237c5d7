package nl.perspectief.dashboard.frame;

/**
 * One look at what is published. All of it is of the same snapshot.
 *
 * @param reading what the address asks for
 * @param answer what was asked
 */
public record Look<T>(Standing standing, FilterInUrl.Reading reading, T answer) {}
