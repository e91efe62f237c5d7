/** How somebody lets a program of their own ask for figures. */
@NullMarked
package nl.perspectief.dashboard.connect;

import org.jspecify.annotations.NullMarked;
