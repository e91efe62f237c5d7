/**
 * Where a figure came from: for the municipality itself down to the cells of its workbooks, for all
 * others the deliveries. The only place of the dashboard where rows of persons are opened, and only
 * of a municipality that the audience may see all of.
 */
@NullMarked
package nl.perspectief.dashboard.provenance;

import org.jspecify.annotations.NullMarked;
