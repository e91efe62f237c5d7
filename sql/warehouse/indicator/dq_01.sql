-- DQ-01 Onbevestigde lopende plaatsingen: one case per placement running at the end of a quarter.
select
    open_placements.programme,
    open_placements.municipality_code,
    open_placements.quarter,
    'rate' as measure,
    if(coalesce(days_since_confirmed > settings.unconfirmed_days, true), 1, 0) as numerator,
    1 as denominator,
    0 as unknown

from core.open_placements as open_placements
cross join reference.settings as settings
