-- Elk cijfer staat er één keer.
select
    indicator,
    measure,
    programme,
    municipality_code,
    period,
    breakdown_1,
    value_1,
    breakdown_2,
    value_2,
    count(*) as times

from published.observations

group by all

having count(*) > 1
