-- In work some months after the first placement: one row per trajectory with paid work and number of months (3, 6, 12).
-- state is J, N or O (not known) on the last day of that calendar month; null while that day has not passed.
with

horizons as (

    select distinct months from reference.measures where months is not null

),

looked_at as (

    select
        spells.*,
        horizons.months,
        last_day(spells.spell_start + to_months(horizons.months)) as day_of_state

    from bridged.spells as spells
    cross join horizons

    where spells.spell_number = 1

),

found as (

    select
        looked_at.programme,
        looked_at.municipality_code,
        looked_at.trajectory_number,
        looked_at.months,
        -- a job without an end is known to run until it was last confirmed, and on its first day at least
        bool_or(
            if(
                placements.is_open,
                greatest(placements.placement_start, placements.last_confirmed),
                placements.placement_end
            ) >= looked_at.day_of_state
        ) as is_in_work,
        bool_or(placements.is_open) as is_running

    from looked_at
    inner join core.placements as placements
        on placements.programme = looked_at.programme
        and placements.municipality_code = looked_at.municipality_code
        and placements.trajectory_number = looked_at.trajectory_number
        and placements.is_paid
        and placements.placement_start <= looked_at.day_of_state

    where looked_at.day_of_state <= looked_at.reference_date

    group by looked_at.programme, looked_at.municipality_code, looked_at.trajectory_number, looked_at.months

)

select
    looked_at.programme,
    looked_at.municipality_code,
    looked_at.trajectory_number,
    looked_at.months,
    looked_at.start_quarter,
    case
        when found.is_in_work then 'J'
        when found.is_running then 'O'
        when found.trajectory_number is not null then 'N'
    end as state,
    looked_at.placement_type,
    looked_at.benefit_position,
    looked_at.benefit_after_6_months

from looked_at
left join found
    on found.programme = looked_at.programme
    and found.municipality_code = looked_at.municipality_code
    and found.trajectory_number = looked_at.trajectory_number
    and found.months = looked_at.months
