-- BEH-03 Baan einde maand drie, zes en twaalf: one case per trajectory with paid work and measure, in the quarter of
-- its first placement. In mode B one case per start quarter and measure of the cohort table.
with

looked_at as (

    select
        spells.*,
        measures.measure,
        last_day(spells.spell_start + to_months(measures.months)) as day_of_state

    from derived.spells as spells
    inner join reference.measures as measures on measures.indicator = 'BEH-03'

    where spells.spell_number = 1

),

states as (

    select
        looked_at.programme,
        looked_at.municipality_code,
        any_value(looked_at.start_quarter) as quarter,
        looked_at.measure,
        any_value(day_of_state <= looked_at.reference_date) as is_matured,
        -- a job without an end is known to run until it was last confirmed, and on its first day at least
        bool_or(
            if(
                placements.is_open,
                greatest(placements.placement_start, placements.last_confirmed),
                placements.placement_end
            ) >= day_of_state
        ) as is_in_work,
        bool_or(placements.is_open) as is_running

    from looked_at
    inner join core.placements as placements
        on placements.programme = looked_at.programme
        and placements.municipality_code = looked_at.municipality_code
        and placements.trajectory_number = looked_at.trajectory_number
        and placements.is_paid
        and placements.placement_start <= looked_at.day_of_state

    group by looked_at.programme, looked_at.municipality_code, looked_at.trajectory_number, looked_at.measure

)

select
    programme,
    municipality_code,
    quarter,
    measure,
    if(is_matured and is_in_work, 1, 0) as numerator,
    if(is_matured and (is_in_work or not is_running), 1, 0) as denominator,
    if(is_matured and not is_in_work and is_running, 1, 0) as unknown,
    1 as cohort,
    if(is_matured, 1, 0) as matured

from states

union all

select
    cohorts.programme,
    cohorts.municipality_code,
    cohorts.start_quarter as quarter,
    measures.measure,
    cohorts.in_work as numerator,
    cohorts.in_work + cohorts.not_in_work as denominator,
    cohorts.not_known as unknown,
    cohorts.started as cohort,
    cohorts.in_work + cohorts.not_in_work + cohorts.not_known as matured

from core.cohorts as cohorts
inner join reference.measures as measures
    on measures.indicator = 'BEH-03'
    and measures.months = cohorts.months
