-- BER-03 Uitval zonder werk of school: one case per trajectory ended, in the quarter of its end.
select
    programme,
    municipality_code,
    end_quarter as quarter,
    'rate' as measure,
    if(end_reason in ('UIT_BEELD', 'GESTOPT', 'OVERIG'), 1, 0) as numerator,
    if(end_reason = 'ONBEKEND', 0, 1) as denominator,
    if(end_reason = 'ONBEKEND', 1, 0) as unknown,
    age_class,
    referring_domain,
    coach_type

from core.trajectories

where trajectory_end is not null
