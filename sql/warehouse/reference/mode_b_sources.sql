-- What cohort tables (mode B) give in place of person rows: one row per indicator and sheet.
select
    indicator,
    sheet

from input.mode_b_sources
