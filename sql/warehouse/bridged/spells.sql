-- Paid spells: one row per trajectory and spell, placements bridged over short gaps and overlaps.
-- A running placement takes in all that follows it. Attributes are those of the first placement.
with

reached as (

    select
        *,
        max(if(is_open, date '9999-12-31', placement_end)) over (
            partition by programme, municipality_code, trajectory_number
            order by place
            rows between unbounded preceding and 1 preceding
        ) as reached_until

    from core.placements

    where is_paid

),

numbered as (

    select
        reached.*,
        count(*) filter (
            where reached_until is null or placement_start - reached_until > settings.bridge_days
        ) over (
            partition by programme, municipality_code, trajectory_number
            order by place
            rows between unbounded preceding and current row
        ) as spell_number

    from reached
    cross join reference.settings as settings

),

bridged as (

    select
        programme,
        municipality_code,
        trajectory_number,
        spell_number,

        min(placement_start) as spell_start,
        bool_or(is_open) as is_open,
        max(placement_end) filter (where not is_open) + 1 as first_day_after,
        max(last_confirmed) as last_confirmed,
        any_value(reference_date) as reference_date,

        -- the last day on which the person was seen at work, or the first day known to be out of it
        greatest(max(placement_start), max(last_confirmed), first_day_after) as last_seen,

        arg_min(placement_type, place) as placement_type,
        arg_min(is_subsidised, place) as is_subsidised,
        arg_min(sector, place) as sector,
        arg_min(local_employer, place) as local_employer,
        arg_min(subsidy, place) as subsidy,
        arg_min(aftercare, place) as aftercare,
        arg_min(benefit_after_6_months, place) as benefit_after_6_months

    from numbered

    group by all

)

select
    bridged.*,
    period_of(bridged.spell_start) as start_quarter,
    coalesce(trajectories.age_class, 'ONBEKEND') as age_class,
    coalesce(trajectories.benefit_position, 'ONBEKEND') as benefit_position,
    coalesce(trajectories.referring_domain, 'ONBEKEND') as referring_domain,
    coalesce(trajectories.coach_type, 'ONBEKEND') as coach_type

from bridged
left join core.trajectories as trajectories using (programme, municipality_code, trajectory_number)
