-- Measures: one row per indicator and measure.
with

listed as (

    select
        id as indicator,
        unnest(string_split(measures, ', ')) as measure

    from input.indicators

)

select
    listed.indicator,
    listed.measure,
    measures.form,
    measures.form in ('SURVIVAL', 'MEDIAN') as is_followed,
    measures.bound,
    cast(measures.days as integer) as days,
    cast(measures.months as integer) as months

from listed
left join input.measures on measures.measure = listed.measure
