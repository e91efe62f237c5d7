-- PLA-03 Aandeel reguliere plaatsingen: one case per paid spell, in the quarter it began; a placement of unknown type is
-- counted apart. Without a subsidised type, a blank subsidy is not known.
select
    programme,
    municipality_code,
    start_quarter as quarter,
    'rate' as measure,
    if(not is_subsidised and subsidy = 'N', 1, 0) as numerator,
    if(is_subsidised or subsidy in ('J', 'N'), 1, 0) as denominator,
    if(is_subsidised or subsidy in ('J', 'N'), 0, 1) as unknown,
    sector

from bridged.spells

union all

select
    programme,
    municipality_code,
    start_quarter as quarter,
    'rate' as measure,
    0 as numerator,
    0 as denominator,
    1 as unknown,
    sector

from core.placements

where placement_type = 'ONBEKEND'
