-- Days with an event or a censoring: one row per indicator, bound, programme, municipality, quarter, breakdown and day.
-- Broken down in two ways for the programme alone (municipality ALL).
select
    cases.indicator,
    cases.bound,
    cases.programme,
    if(cases.breakdown_2 is null, cases.municipality_code, programme_as_area()) as municipality_code,
    cases.quarter,
    cases.breakdown_1,
    cases.value_1,
    cases.breakdown_2,
    cases.value_2,
    cases.days as day,
    count(*) filter (where cases.is_event) as events,
    count(*) filter (where not cases.is_event) as censored

from indicator.cases as cases
inner join derived.availability as availability
    on availability.indicator = cases.indicator
    and availability.programme = cases.programme
    and availability.municipality_code = cases.municipality_code
    and availability.quarter = cases.quarter

where cases.days is not null
    and availability.status = 'DELIVERED'

group by all
