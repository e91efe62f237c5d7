-- Cases followed through time, counted: one row per indicator, measure, programme, municipality, quarter and breakdown.
-- Broken down in two ways for the programme alone (municipality ALL), as the table plan has it. The measures of a bound
-- are counted together: one after the other they would read the cases as many times.
with

counted as (

    select
        cases.indicator,
        cases.bound,
        cases.programme,
        if(cases.breakdown_2 is null, cases.municipality_code, programme_as_area()) as municipality_code,
        cases.quarter,
        cases.breakdown_1, cases.value_1,
        cases.breakdown_2, cases.value_2,
        count(*) as cohort,
        max(cases.days) filter (where cases.is_event) as last_event_day,
        max(cases.days) filter (where not cases.is_event) as last_censored_day,
        count(*) filter (where cases.is_event and cases.days <= days_1) as events_1,
        count(*) filter (where cases.reference_date - cases.start_date >= days_1) as matured_1,
        count(*) filter (where cases.days >= days_1) as n_at_risk_1,
        count(*) filter (where cases.is_event and cases.days <= days_2) as events_2,
        count(*) filter (where cases.reference_date - cases.start_date >= days_2) as matured_2,
        count(*) filter (where cases.days >= days_2) as n_at_risk_2,
        count(*) filter (where cases.is_event and cases.days <= days_3) as events_3,
        count(*) filter (where cases.reference_date - cases.start_date >= days_3) as matured_3,
        count(*) filter (where cases.days >= days_3) as n_at_risk_3,
        count(*) filter (where cases.is_event and cases.days <= days_4) as events_4,
        count(*) filter (where cases.reference_date - cases.start_date >= days_4) as matured_4,
        count(*) filter (where cases.days >= days_4) as n_at_risk_4

    from indicator.cases as cases
    inner join derived.availability as availability
        on availability.indicator = cases.indicator
        and availability.programme = cases.programme
        and availability.municipality_code = cases.municipality_code
        and availability.quarter = cases.quarter
    inner join core.horizons as horizons
        on horizons.indicator = cases.indicator
        and horizons.bound = cases.bound
        and horizons.place = 1

    where cases.days is not null
        and availability.status = 'DELIVERED'

    group by all

)

select
    counted.indicator,
    horizons.measure,
    counted.programme,
    counted.municipality_code,
    counted.quarter,
    counted.breakdown_1, counted.value_1,
    counted.breakdown_2, counted.value_2,
    [events_1, events_2, events_3, events_4][place] as numerator,
    counted.cohort as denominator,
    0 as unknown,
    counted.cohort,
    [matured_1, matured_2, matured_3, matured_4][place] as matured,
    [n_at_risk_1, n_at_risk_2, n_at_risk_3, n_at_risk_4][place] as n_at_risk,
    counted.last_event_day,
    counted.last_censored_day

from counted
inner join core.horizons as horizons
    on horizons.indicator = counted.indicator
    and horizons.bound = counted.bound
