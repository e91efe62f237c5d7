/**
 * Writes the typed rows of one delivery as Parquet: aside, forced to disk, and put in place by one
 * rename. Pseudonyms are keyed anew on the way. The only place of this module that writes DuckDB.
 */
@NullMarked
package nl.perspectief.etl.landing;

import org.jspecify.annotations.NullMarked;
