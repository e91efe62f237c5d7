/** What a municipality must look at: one rule, the cells it concerns, and what to do about it. */
@NullMarked
package nl.perspectief.etl.finding;

import org.jspecify.annotations.NullMarked;
