-- The first paid placement with its first employer: one row per trajectory whose first employer is known, from the first
-- day until the work for that employer ended, bridged over short gaps as a spell is.
with

with_first_employer as (

    select
        placements.*,
        max(if(placements.is_open, date '9999-12-31', placements.placement_end)) over (
            partition by placements.programme, placements.municipality_code, placements.trajectory_number
            order by placements.place
            rows between unbounded preceding and 1 preceding
        ) as reached_until

    from core.placements as placements
    inner join core.placements as first_placements
        on first_placements.programme = placements.programme
        and first_placements.municipality_code = placements.municipality_code
        and first_placements.trajectory_number = placements.trajectory_number
        and first_placements.is_paid
        and first_placements.place = 1
        and first_placements.employer_number = placements.employer_number

    where placements.is_paid

),

numbered as (

    select
        with_first_employer.*,
        count(*) filter (
            where reached_until is null or placement_start - reached_until > settings.bridge_days
        ) over (
            partition by programme, municipality_code, trajectory_number
            order by place
            rows between unbounded preceding and current row
        ) as spell_number

    from with_first_employer
    cross join reference.settings as settings

)

select
    programme,
    municipality_code,
    trajectory_number,
    min(placement_start) as spell_start,
    period_of(min(placement_start)) as start_quarter,
    bool_or(is_open) as is_open,
    max(placement_end) filter (where not is_open) + 1 as first_day_after,
    any_value(reference_date) as reference_date,
    greatest(
        max(placement_start),
        max(last_confirmed),
        max(placement_end) filter (where not is_open) + 1
    ) as last_seen,
    arg_min(sector, place) as sector,
    arg_min(local_employer, place) as local_employer

from numbered

where spell_number = 1

group by programme, municipality_code, trajectory_number
