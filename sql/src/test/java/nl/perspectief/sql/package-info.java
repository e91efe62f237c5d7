/** Landed rows in, published figures out: the models are tested with real Parquet files. */
@NullMarked
package nl.perspectief.sql;

import org.jspecify.annotations.NullMarked;
