package nl.perspectief.etl.validation;

import java.util.function.Function;

/**
 * One fault put into a sound workbook, and exactly what is to be found.
 *
 * @param about the rule, such as E05, or the number in the table of mess, such as m16
 * @param fault what was done to the workbook
 * @param findings every finding as {@code E05 Plaatsingen!D3}, parted by {@code ; }; empty when
 *     there is nothing to tell
 */
record FaultCase(
        String about,
        String fault,
        Function<FaultBench, CheckResult> check,
        String outcome,
        String findings) {}
