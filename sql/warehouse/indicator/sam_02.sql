-- SAM-02 Warme overdracht: one case per referral, in the quarter of the referral.
select
    programme,
    municipality_code,
    referral_quarter as quarter,
    'rate' as measure,
    if(warm_handover = 'J', 1, 0) as numerator,
    if(warm_handover in ('J', 'N'), 1, 0) as denominator,
    if(warm_handover in ('J', 'N'), 0, 1) as unknown,
    referring_domain

from core.trajectories
