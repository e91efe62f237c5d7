-- PLA-02 Plaatsingsgraad binnen 26 weken: one case per trajectory started, followed until its first paid placement.
-- Left out: who was in paid work already when the trajectory started. Drop-outs stay, up to the peildatum.
with

started as (

    select
        trajectories.* exclude (reference_date),
        availability.reference_date

    from core.trajectories as trajectories
    inner join derived.availability as availability
        on availability.indicator = 'PLA-02'
        and availability.programme = trajectories.programme
        and availability.municipality_code = trajectories.municipality_code
        and availability.quarter = trajectories.start_quarter

    where availability.status = 'DELIVERED'

),

with_work as (

    select
        started.programme,
        started.municipality_code,
        started.trajectory_number,
        any_value(started.start_quarter) as quarter,
        any_value(started.trajectory_start) as start_date,
        any_value(started.reference_date) as reference_date,
        any_value(started.age_class) as age_class,
        any_value(started.benefit_position) as benefit_position,
        any_value(started.referring_domain) as referring_domain,
        any_value(started.coach_type) as coach_type,
        min(placements.placement_start) filter (
            where placements.placement_start >= started.trajectory_start
        ) as first_work,
        bool_or(
            placements.placement_start < started.trajectory_start
            and (placements.placement_end is null or placements.placement_end >= started.trajectory_start)
        ) as was_in_work

    from started
    left join core.placements as placements
        on placements.programme = started.programme
        and placements.municipality_code = started.municipality_code
        and placements.trajectory_number = started.trajectory_number
        and placements.is_paid
        and placements.placement_start <= started.reference_date

    group by started.programme, started.municipality_code, started.trajectory_number

)

select
    programme,
    municipality_code,
    quarter,
    'main' as bound,
    start_date,
    reference_date,
    coalesce(first_work, reference_date) - start_date as days,
    first_work is not null as is_event,
    age_class,
    benefit_position,
    referring_domain,
    coach_type

from with_work

where was_in_work is not true
