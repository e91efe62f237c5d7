/**
 * The languages of the screens: numbers, days and lists as their readers write them, and the
 * sentences that lie beside each package. Knows no figures and no screens.
 */
@NullMarked
package nl.perspectief.dashboard.language;

import org.jspecify.annotations.NullMarked;
