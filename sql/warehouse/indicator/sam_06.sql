-- SAM-06 Terugkoppeling aan verwijzer: one case per referral, in the quarter of the referral; it counts once there has
-- been time to give feedback. No feedback is a no.
with

judged as (

    select
        trajectories.*,
        settings.feedback_days,
        trajectories.reference_date - trajectories.referral_date >= settings.feedback_days as is_matured

    from core.trajectories as trajectories
    cross join reference.settings as settings

)

select
    programme,
    municipality_code,
    referral_quarter as quarter,
    'rate' as measure,
    if(is_matured and feedback_date - referral_date <= feedback_days, 1, 0) as numerator,
    if(is_matured, 1, 0) as denominator,
    0 as unknown,
    1 as cohort,
    if(is_matured, 1, 0) as matured,
    referring_domain

from judged
