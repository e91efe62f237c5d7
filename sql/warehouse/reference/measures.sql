-- Measures: one row per indicator and measure. protected_as names the measures that are hidden or shown together: the
-- bounds of a share with the share itself, and a median with the share at 26 weeks or else 14 days.
with

listed as (

    select
        id as indicator,
        measures as all_measures,
        unnest(string_split(measures, ', ')) as measure

    from input.indicators

)

select
    cast(listed.indicator as indicator_code) as indicator,
    cast(listed.measure as measure_code) as measure,
    measures.form,
    measures.form in ('SURVIVAL', 'MEDIAN') as is_followed,
    cast(measures.bound as bound_code) as bound,
    cast(measures.days as integer) as days,
    cast(measures.months as integer) as months,
    cast(
        case
            when measures.form = 'MEDIAN' then if(contains(listed.all_measures, '26w'), '26w', '14d')
            else regexp_replace(listed.measure, '_(low|high)$', '')
        end as measure_code
    ) as protected_as

from listed
left join input.measures on measures.measure = listed.measure
