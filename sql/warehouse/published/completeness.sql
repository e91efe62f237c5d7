-- How complete and how timely deliveries are: one row per programme, municipality (ALL = the programme) and quarter or year.
-- Counted are quarters of municipalities. Delivered is on time or late; missing is not due as long as its deadline has not
-- passed. Returned is where a workbook had to go back at least once, whether or not a good one followed.
with

counted as (

    select
        delivered.programme,
        delivered.municipality_code,
        unnest([delivered.municipality_code, programme_as_area()]) as area,
        delivered.quarter,
        delivered.year,
        delivered.state = 'IMPORTED' as is_delivered,
        delivered.is_late,
        delivered.was_returned,
        build.as_of_date > delivered.deadline as is_due

    from derived.delivered_quarters as delivered
    cross join reference.build as build

)

select
    periods.programme,
    periods.municipality_code,
    periods.period_type,
    periods.period,
    count(distinct counted.municipality_code) as municipalities,
    count(counted.quarter) as expected,
    count(*) filter (where counted.is_delivered) as delivered,
    count(*) filter (where counted.is_delivered and not counted.is_late) as on_time,
    count(*) filter (where counted.is_delivered and counted.is_late) as late,
    count(*) filter (where not counted.is_delivered) as missing,
    count(*) filter (where not counted.is_delivered and not counted.is_due) as not_due,
    count(*) filter (where counted.was_returned) as returned

from core.periods as periods
left join counted
    on counted.programme = periods.programme
    and counted.area = periods.municipality_code
    and if(periods.period_type = 'quarter', counted.quarter, counted.year) = periods.period

group by all
