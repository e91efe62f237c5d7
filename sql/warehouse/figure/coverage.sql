-- How many municipalities stand behind a figure: one row per indicator, programme, municipality (ALL = the programme),
-- period and whether it is broken down. Expected is who takes part and to whom the indicator applies; delivered is who
-- has a quarter in it. What was delivered as a cohort table does not apply to a breakdown.
with

by_municipality as (

    select
        availability.indicator,
        availability.programme,
        availability.municipality_code,
        unnest([
            {period_type: 'quarter', period: availability.quarter},
            {period_type: 'year', period: year_of(availability.quarter)}
        ]) as part,
        broken_down.is_broken_down,
        if(broken_down.is_broken_down and availability.is_whole_only, 'NOT_APPLICABLE', availability.status) as status

    from derived.availability as availability
    cross join (values (false), (true)) as broken_down (is_broken_down)

),

counted as (

    select
        indicator,
        programme,
        unnest([municipality_code, programme_as_area()]) as area,
        municipality_code,
        part.period_type as period_type,
        part.period as period,
        is_broken_down,
        status

    from by_municipality

)

select
    indicators.indicator,
    periods.programme,
    periods.municipality_code,
    periods.period_type,
    periods.period,
    broken_down.is_broken_down,
    count(distinct counted.municipality_code) filter (where counted.status <> 'NOT_APPLICABLE') as expected,
    count(distinct counted.municipality_code) filter (where counted.status = 'DELIVERED') as delivered

from core.periods as periods
cross join reference.indicators as indicators
cross join (values (false), (true)) as broken_down (is_broken_down)
left join counted
    on counted.indicator = indicators.indicator
    and counted.programme = periods.programme
    and counted.area = periods.municipality_code
    and counted.period_type = periods.period_type
    and counted.period = periods.period
    and counted.is_broken_down = broken_down.is_broken_down

group by
    indicators.indicator,
    periods.programme,
    periods.municipality_code,
    periods.period_type,
    periods.period,
    broken_down.is_broken_down
