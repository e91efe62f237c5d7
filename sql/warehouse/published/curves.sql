-- Curves: one row per indicator, bound, programme, municipality (ALL = the programme), start quarter, breakdown and day.
select
    indicator,
    bound,
    programme,
    municipality_code,
    quarter,
    breakdown_1,
    value_1,
    breakdown_2,
    value_2,
    day,
    events,
    censored

from figure.curves

union all

select
    indicator,
    bound,
    programme,
    programme_as_area() as municipality_code,
    quarter,
    breakdown_1,
    value_1,
    breakdown_2,
    value_2,
    day,
    sum(events) as events,
    sum(censored) as censored

from figure.curves

where municipality_code <> 'ALL'

group by all
