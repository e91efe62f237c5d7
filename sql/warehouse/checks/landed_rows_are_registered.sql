-- Elke gelezen rij hoort bij een levering die telt.
with

read as (

    select 'trajectories' as sheet, delivery_id, count(*) as landed from raw.newest_trajectories group by all

    union all

    select 'placements', delivery_id, count(*) from raw.newest_placements group by all

    union all

    select 'cohorts', delivery_id, count(*) from raw.newest_cohorts group by all

    union all

    select 'placements', delivery_id, count(*) from raw.own_placements group by all

    union all

    select 'meetings', delivery_id, count(*) from raw.own_meetings group by all

)

select
    read.sheet,
    read.delivery_id,
    read.landed

from read
left join reference.delivered_sheets as delivered using (delivery_id, sheet)

where delivered.quarter is null
