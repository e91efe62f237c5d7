-- Paid spells: one row per trajectory and spell, placements bridged over short gaps and overlaps.
-- A running placement takes in all that follows it. Attributes are those of the first placement.
with

reached as (

    select
        *,
        max(if(is_open, date '9999-12-31', placement_end)) over (
            so_far rows between unbounded preceding and 1 preceding
        ) as reached_until

    from core.placements

    where is_paid

    window so_far as (
        partition by programme, municipality_code, trajectory_number
        order by placement_start, placement_end nulls last, placement_number
    )

),

numbered as (

    select
        reached.*,
        count(*) filter (
            where reached_until is null or placement_start - reached_until > settings.bridge_days
        ) over (
            partition by programme, municipality_code, trajectory_number
            order by placement_start, placement_end nulls last, placement_number
            rows between unbounded preceding and current row
        ) as spell_number

    from reached
    cross join reference.settings as settings

)

select
    programme,
    municipality_code,
    trajectory_number,
    spell_number,

    min(placement_start) as spell_start,
    quarter_of(min(placement_start)) as start_quarter,
    bool_or(is_open) as is_open,
    max(placement_end) filter (where not is_open) + 1 as first_day_after,
    max(last_confirmed) as last_confirmed,
    any_value(reference_date) as reference_date,

    -- the last day on which the person was seen at work, or the first day known to be out of it
    greatest(
        max(placement_start),
        max(last_confirmed),
        max(placement_end) filter (where not is_open) + 1
    ) as last_seen

from numbered

group by programme, municipality_code, trajectory_number, spell_number
