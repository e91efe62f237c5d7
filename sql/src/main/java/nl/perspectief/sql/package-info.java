/**
 * Turns landed rows into published figures: plain SQL models, built into a fresh file, checked, and
 * published by switching a pointer. Knows no workbook and no screen.
 */
@NullMarked
package nl.perspectief.sql;

import org.jspecify.annotations.NullMarked;
