-- How long is followed: one row per followed indicator and measure. The measures of a bound have places 1 to 4, and each
-- row has the days of all four. A median looks at everyone, however long it takes.
with

numbered as (

    select
        indicator,
        bound,
        measure,
        coalesce(days, 1000000) as days,
        row_number() over (partition by indicator, bound order by days nulls last, measure) as place

    from reference.measures

    where is_followed

)

select
    indicator,
    bound,
    measure,
    if(place > 4, error('more than four measures of one bound: ' || indicator), place) as place,
    max(days) filter (where place = 1) over same_bound as days_1,
    max(days) filter (where place = 2) over same_bound as days_2,
    max(days) filter (where place = 3) over same_bound as days_3,
    max(days) filter (where place = 4) over same_bound as days_4

from numbered

window same_bound as (partition by indicator, bound)
