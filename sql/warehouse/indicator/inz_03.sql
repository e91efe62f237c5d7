-- INZ-03 Actieve lokale werkgevers: one case per local employer that was active in the quarter.
select
    programme,
    municipality_code,
    quarter,
    'count' as measure,
    1 as numerator,
    0 as unknown,
    sector,
    employer_size

from core.employers

where local_employer = 'J'
    and active_in_period = 'J'
