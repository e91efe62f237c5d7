/** Letters by e-mail: who still has to deliver, and what became of files in the inbox. */
@NullMarked
package nl.perspectief.dashboard.mail;

import org.jspecify.annotations.NullMarked;
