-- PLA-01 Plaatsingen op werk: one case per paid spell, in the quarter it began; a placement of unknown type is counted
-- apart. In mode B one case per start quarter of the cohort table.
select
    programme,
    municipality_code,
    start_quarter as quarter,
    'count' as measure,
    1 as numerator,
    0 as unknown

from derived.spells

union all

select
    programme,
    municipality_code,
    start_quarter as quarter,
    'count' as measure,
    0 as numerator,
    1 as unknown

from core.placements

where placement_type = 'ONBEKEND'

union all

select distinct
    programme,
    municipality_code,
    start_quarter as quarter,
    'count' as measure,
    started as numerator,
    0 as unknown

from core.cohorts
