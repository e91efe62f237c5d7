/**
 * What programs ask over HTTP: definitions, figures, curves, deliveries and snapshots, through the
 * same gate as the screens and for everyone to share.
 */
@NullMarked
package nl.perspectief.dashboard.api;

import org.jspecify.annotations.NullMarked;
