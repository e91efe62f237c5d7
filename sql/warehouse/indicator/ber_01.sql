-- BER-01 Gestarte trajecten: one case per trajectory started, in the quarter of its start.
select
    programme,
    municipality_code,
    start_quarter as quarter,
    'count' as measure,
    1 as numerator,
    age_class,
    referring_domain

from core.trajectories

where trajectory_start is not null
