-- PLA-04 Terug naar school of leerwerkplek: one case per trajectory started of a young person under 23 who did not go to
-- school, followed until school or a place to learn and work begins. Left out, as in PLA-02: who was in paid work already
-- when the trajectory started. Drop-outs stay, up to the peildatum.
with

started as (

    select
        trajectories.* exclude (reference_date),
        availability.reference_date

    from core.trajectories as trajectories
    inner join derived.availability as availability
        on availability.indicator = 'PLA-04'
        and availability.programme = trajectories.programme
        and availability.municipality_code = trajectories.municipality_code
        and availability.quarter = trajectories.start_quarter

    where availability.status = 'DELIVERED'
        and trajectories.age_class in ('12-15', '16-17', '18-22')
        and trajectories.education_position <> 'SCHOOLGAAND'

),

with_school as (

    select
        started.programme,
        started.municipality_code,
        started.trajectory_number,
        any_value(started.start_quarter) as quarter,
        any_value(started.trajectory_start) as start_date,
        any_value(started.reference_date) as reference_date,
        any_value(started.age_class) as age_class,
        least(
            min(placements.placement_start) filter (
                where placements.placement_type = 'BBL'
                    and placements.placement_start >= started.trajectory_start
            ),
            any_value(started.trajectory_end) filter (
                where started.end_reason in ('SCHOOL', 'LEERWERK')
                    and started.trajectory_end <= started.reference_date
            )
        ) as first_school,
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
    coalesce(first_school, reference_date) - start_date as days,
    first_school is not null as is_event,
    age_class

from with_school

where was_in_work is not true
