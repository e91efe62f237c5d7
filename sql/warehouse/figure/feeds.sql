-- Which quarter of a municipality counts in which figure: one row per indicator, programme, municipality, quarter, area
-- (the municipality, and ALL = the programme) and period. Delivered quarters only. A year pools its quarters; of a
-- stock or a survey it takes the last one.
with

delivered as (

    select
        availability.indicator,
        availability.programme,
        availability.municipality_code,
        availability.quarter,
        year_of(availability.quarter) as year,
        indicators.kind in ('stock', 'survey') as is_state

    from derived.availability as availability
    inner join reference.indicators as indicators on indicators.indicator = availability.indicator

    where availability.status = 'DELIVERED'

),

by_period as (

    select
        *,
        'quarter' as period_type,
        quarter as period

    from delivered

    union all

    select
        *,
        'year' as period_type,
        year as period

    from delivered

    qualify not is_state or quarter = max(quarter) over (partition by indicator, programme, municipality_code, year)

)

select
    indicator,
    programme,
    municipality_code,
    quarter,
    unnest([municipality_code, programme_as_area()]) as area,
    period_type,
    period

from by_period

union all

-- what was counted for the programme at once
select distinct
    indicator,
    programme,
    programme_as_area() as municipality_code,
    quarter,
    programme_as_area() as area,
    period_type,
    period

from by_period
