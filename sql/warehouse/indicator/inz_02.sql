-- INZ-02 Inzet ervaringsdeskundigen: one case per trajectory running at the end of a quarter.
select
    programme,
    municipality_code,
    quarter,
    'rate' as measure,
    if(experience_expert = 'J', 1, 0) as numerator,
    if(experience_expert in ('J', 'N'), 1, 0) as denominator,
    if(experience_expert in ('J', 'N'), 0, 1) as unknown

from core.active_trajectories
