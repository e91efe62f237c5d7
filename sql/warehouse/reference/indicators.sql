-- Indicators with a model: one row each, in the order of the definitions.
with

modelled as (

    select name from input.models where layer = 'indicator'

)

select
    cast(indicators.id as indicator_code) as indicator,
    cast(indicators.line as integer) as position,
    indicators.name_nl,
    indicators.name_en,
    indicators.definition,
    indicators.numerator as numerator_text,
    indicators.denominator as denominator_text,
    indicators.unit,
    indicators.direction,
    indicators.kind,
    indicators.measures,
    indicators.breakdowns,
    indicators.source as sources,
    indicators.interval as interval_method,
    indicators.suppression,

    -- a flow or a cohort is read from the newest list; all else from the quarter's own delivery
    indicators.kind in ('flow', 'cohort') as reads_lists

from input.indicators
inner join modelled on modelled.name = lower(replace(indicators.id, '-', '_'))
