-- Cases counted: one row per indicator, measure, programme, municipality, quarter and breakdown.
select
    indicator,
    measure,
    programme,
    municipality_code,
    quarter,
    breakdown_1, value_1,
    breakdown_2, value_2,
    sum(numerator) as numerator,
    sum(denominator) as denominator,
    sum(unknown) as unknown,
    sum(squares) as squares,
    sum(cohort) as cohort,
    sum(matured) as matured

from indicator.cases

where measure is not null

group by all
