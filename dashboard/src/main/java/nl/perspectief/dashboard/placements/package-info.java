/** The page about placements: how far young people come, how long it takes, what work it is. */
@NullMarked
package nl.perspectief.dashboard.placements;

import org.jspecify.annotations.NullMarked;
