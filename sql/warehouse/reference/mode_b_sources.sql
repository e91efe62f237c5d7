-- What cohort tables (mode B) give in place of person rows: one row per indicator and sheet.
select
    cast(indicator as indicator_code) as indicator,
    sheet

from input.mode_b_sources
