-- Numbers of persons that a figure tells of, and whether any of them is too small: one row per indicator, measure,
-- programme, municipality, period and breakdown with counts. By the code of the indicator: S-CNT counts, S-PCT shares,
-- S-KM shares of a followed cohort, S-SUR scores; meetings and organisations are no persons.
-- What is not known is a figure of its own, but where it follows from a total that is published too.
with

-- only these few are laid beside the others
totals as (

    select observations.*

    from assembled.observations as observations
    where observations.indicator in (select total from reference.unknowns)
        and observations.measure = 'count'

),

numbers as (

    select
        observations.indicator,
        observations.measure,
        observations.programme,
        observations.municipality_code,
        observations.period,
        observations.breakdown_1, observations.value_1,
        observations.breakdown_2, observations.value_2,
        measures.protected_as,
        indicators.suppression,
        indicators.kind in ('stock', 'survey') as is_state,
        case
            when indicators.suppression = 'S-SUR' then coalesce(observations.cohort, observations.denominator)
            else observations.numerator
        end as persons,
        case
            when indicators.suppression in ('S-PCT', 'S-KM') then observations.denominator - observations.numerator
            else 0
        end as others,
        if(unknowns.indicator is null, 0, observations.unknown) as not_known,
        coalesce(totals.unknown, 0) as not_known_of_total

    from assembled.observations as observations
    inner join reference.indicators as indicators using (indicator)
    inner join reference.measures as measures using (indicator, measure)
    left join reference.unknowns as unknowns on unknowns.indicator = observations.indicator
    left join totals
        on totals.indicator = unknowns.total
        and totals.programme = observations.programme
        and totals.municipality_code = observations.municipality_code
        and totals.period = observations.period
        and totals.breakdown_1 is not distinct from observations.breakdown_1
        and totals.value_1 is not distinct from observations.value_1
        and totals.breakdown_2 is not distinct from observations.breakdown_2
        and totals.value_2 is not distinct from observations.value_2

    where observations.numerator is not null
        and measures.form <> 'MEDIAN'
        and indicators.suppression in ('S-CNT', 'S-PCT', 'S-KM', 'S-SUR')

)

select
    numbers.*,
    persons between 1 and settings.smallest_count - 1
        or others between 1 and settings.smallest_count - 1
        or not_known between 1 and settings.smallest_count - 1
        or not_known_of_total between 1 and settings.smallest_count - 1
        or (suppression in ('S-PCT', 'S-KM') and persons + others between 1 and settings.smallest_denominator - 1)
        as is_small

from numbers
cross join reference.settings as settings
