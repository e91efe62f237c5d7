-- The indicators of this file: one row each, in the order of the definitions.
select
    indicator,
    position,
    name_nl,
    name_en,
    definition,
    numerator_text,
    denominator_text,
    unit,
    direction,
    kind,
    measures,
    breakdowns,
    sources,
    interval_method,
    suppression

from reference.indicators
