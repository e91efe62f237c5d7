package nl.perspectief.etl.finding;

import java.util.List;

/**
 * One line of rules.csv: what is asked of a workbook, and how it is told.
 *
 * @param id such as E05
 * @param sheets the sheets it looks at, by canonical name; empty = all of them, or the file
 * @param columns the columns it looks at, by canonical name
 * @param sinceVersion the template version it holds from
 * @param owner who decides about the rule
 */
public record Rule(
        String id,
        Severity severity,
        List<String> sheets,
        List<String> columns,
        String sinceVersion,
        String owner,
        String titleNl,
        String titleEn) {}
