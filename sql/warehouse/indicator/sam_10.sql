-- SAM-10 Bestuurlijk draagvlak: one case per municipality and quarter with the checklist; how many of its six items are there.
select
    programme,
    municipality_code,
    quarter,
    'index' as measure,
    count(*) filter (where present = 'J') as numerator,
    6 as denominator,
    0 as unknown

from core.support

group by all
