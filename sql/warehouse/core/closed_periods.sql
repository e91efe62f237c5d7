-- Periods that were closed: one row per indicator, programme and quarter or year, with the snapshot its figures are kept from.
-- A figure is closed with the first closed quarter by whose end it could be known: all of its period has passed, and
-- everyone could be followed for as long as the indicator looks. Curves of the quarters of one year make the curve of that year,
-- so they are closed together.
with

followed as (

    select
        indicator,
        bool_or(is_followed) as is_followed,
        max(greatest(coalesce(days, 0), coalesce(months, 0) * 31)) as days

    from reference.measures

    group by indicator

),

periods as (

    select
        'quarter' as period_type,
        quarter as period,
        last_day,
        make_date(cast(cast(year as varchar) as integer), 12, 31) as last_day_of_year

    from reference.quarters

    union all

    select distinct
        'year' as period_type,
        year as period,
        make_date(cast(cast(year as varchar) as integer), 12, 31) as last_day,
        make_date(cast(cast(year as varchar) as integer), 12, 31) as last_day_of_year

    from reference.quarters

),

known as (

    select
        followed.indicator,
        periods.period_type,
        periods.period,
        if(followed.is_followed, periods.last_day_of_year, periods.last_day)
            + greatest(followed.days, coalesce(waits.days, 0)) as known_on

    from periods
    cross join followed
    left join reference.waits as waits on waits.indicator = followed.indicator

)

select
    known.indicator,
    closures.programme,
    known.period_type,
    known.period,
    min(closures.quarter) as closed_with,
    arg_min(closures.snapshot_id, closures.quarter) as snapshot_id

from known
inner join reference.closures as closures on closures.last_day >= known.known_on

group by all
