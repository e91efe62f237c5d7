-- INZ-01 Caseload per fte coach: one case per trajectory running at the end of a quarter with an outreaching coach, and
-- one per line of capacity of these coaches.
select
    programme,
    municipality_code,
    quarter,
    'ratio' as measure,
    1 as numerator,
    0 as denominator

from core.active_trajectories

where coach_type like 'OUTREACH\_%' escape '\'

union all

select
    programme,
    municipality_code,
    quarter,
    'ratio' as measure,
    0 as numerator,
    fte as denominator

from core.capacity

where function = 'OUTREACHEND_COACH'
