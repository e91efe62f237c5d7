-- Targets that count: one row per indicator, measure, programme, municipality (ALL = the programme) and year.
select
    indicator,
    measure,
    programme,
    municipality_code,
    year,
    target

from reference.targets
