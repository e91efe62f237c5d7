-- Het programmatotaal is de som van de gemeenten.
select
    indicator,
    measure,
    programme,
    period_type,
    period,
    breakdown_1,
    value_1,
    breakdown_2,
    value_2

from published.observations

group by all

having count(*) filter (where municipality_code <> 'ALL') > 0
    and (
        sum(numerator) filter (where municipality_code <> 'ALL')
            is distinct from sum(numerator) filter (where municipality_code = 'ALL')
        or sum(denominator) filter (where municipality_code <> 'ALL')
            is distinct from sum(denominator) filter (where municipality_code = 'ALL')
        or sum(unknown) filter (where municipality_code <> 'ALL')
            is distinct from sum(unknown) filter (where municipality_code = 'ALL')
    )
