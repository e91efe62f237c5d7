-- Numbers of persons in a figure that must not be told when they are small: one row per indicator, set of measures that
-- is hidden or shown together, programme, municipality, period and breakdown with counts. A set is known by one of its
-- measures, and is small where any of them is: of a share the low and the high bound have numbers of their own.
with

-- the bounds of a share are small where the share itself may not be
small_bounds as (

    select distinct
        indicator,
        protected_as,
        programme,
        municipality_code,
        period,
        breakdown_1, value_1,
        breakdown_2, value_2

    from weighed.persons

    where measure <> protected_as
        and is_small

)

select
    weighed.indicator,
    weighed.protected_as,
    weighed.programme,
    weighed.municipality_code,
    weighed.period,
    weighed.breakdown_1, weighed.value_1,
    weighed.breakdown_2, weighed.value_2,
    weighed.is_state,
    cast(weighed.persons as bigint) as persons,
    cast(weighed.others as bigint) as others,
    cast(weighed.not_known as bigint) as not_known,
    weighed.is_small or small_bounds.indicator is not null as is_small

from weighed.persons as weighed
left join small_bounds
    on small_bounds.indicator = weighed.indicator
    and small_bounds.protected_as = weighed.protected_as
    and small_bounds.programme = weighed.programme
    and small_bounds.municipality_code = weighed.municipality_code
    and small_bounds.period = weighed.period
    and small_bounds.breakdown_1 is not distinct from weighed.breakdown_1
    and small_bounds.value_1 is not distinct from weighed.value_1
    and small_bounds.breakdown_2 is not distinct from weighed.breakdown_2
    and small_bounds.value_2 is not distinct from weighed.value_2

where weighed.measure = weighed.protected_as
