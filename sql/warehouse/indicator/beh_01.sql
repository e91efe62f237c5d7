-- BEH-01 Werkbehoud: three cases per trajectory with paid work, of its first spell: main, and the low and high bound.
-- The bounds differ from main only for running work that was not confirmed lately: low lets it end on the day after it
-- was last seen, high lets it run on to the peildatum.
with

first_spells as (

    select
        spells.*,
        last_seen - spell_start as days_seen,
        spells.is_open and (
            last_confirmed is null
            or reference_date - last_confirmed > settings.unconfirmed_days
        ) as is_unconfirmed

    from bridged.spells as spells
    cross join reference.settings as settings

    where spells.spell_number = 1

)

select
    programme,
    municipality_code,
    start_quarter as quarter,
    bounds.bound,
    spell_start as start_date,
    reference_date,
    case
        when is_unconfirmed and bounds.bound = 'low' then days_seen + 1
        when is_unconfirmed and bounds.bound = 'high' then reference_date - spell_start
        when is_open then days_seen
        else first_day_after - spell_start
    end as days,
    not is_open or (is_unconfirmed and bounds.bound = 'low') as is_event,
    placement_type,
    age_class,
    local_employer,
    referring_domain,
    coach_type,
    aftercare

from first_spells
cross join (values ('main'), ('low'), ('high')) as bounds (bound)
