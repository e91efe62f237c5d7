-- Days with an event or a censoring: one row per indicator, bound, programme, municipality, quarter, breakdown and day.
-- Most cases end alike under all bounds: they are in one row without a bound, and each bound has rows of the rest.
-- Broken down in two ways for the programme alone (municipality ALL).
with

counted as (

    select
        cases.indicator,
        cases.programme,
        if(cases.breakdown_2 is null, cases.municipality_code, programme_as_area()) as municipality_code,
        cases.quarter,
        cases.breakdown_1,
        cases.value_1,
        cases.breakdown_2,
        cases.value_2,
        cases.days as day,
        count(*) filter (where cases.bound = 'main' and cases.is_event) as main_events,
        count(*) filter (where cases.bound = 'main' and not cases.is_event) as main_censored,
        count(*) filter (where cases.bound = 'low' and cases.is_event) as low_events,
        count(*) filter (where cases.bound = 'low' and not cases.is_event) as low_censored,
        count(*) filter (where cases.bound = 'high' and cases.is_event) as high_events,
        count(*) filter (where cases.bound = 'high' and not cases.is_event) as high_censored

    from indicator.cases as cases
    inner join derived.availability as availability
        on availability.indicator = cases.indicator
        and availability.programme = cases.programme
        and availability.municipality_code = cases.municipality_code
        and availability.quarter = cases.quarter

    where cases.days is not null
        and availability.status = 'DELIVERED'

    group by all

),

divided as (

    select
        *,
        least(main_events, low_events, high_events) as shared_events,
        least(main_censored, low_censored, high_censored) as shared_censored

    from counted

),

by_bound as (

    select
        * exclude (
            main_events, main_censored, low_events, low_censored, high_events, high_censored,
            shared_events, shared_censored
        ),
        unnest([
            {'bound': null, 'events': shared_events, 'censored': shared_censored},
            {'bound': 'main', 'events': main_events - shared_events, 'censored': main_censored - shared_censored},
            {'bound': 'low', 'events': low_events - shared_events, 'censored': low_censored - shared_censored},
            {'bound': 'high', 'events': high_events - shared_events, 'censored': high_censored - shared_censored}
        ], recursive := true)

    from divided

)

select * replace (cast(bound as bound_code) as bound)

from by_bound

where events + censored > 0
