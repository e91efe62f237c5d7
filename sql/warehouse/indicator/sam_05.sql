-- SAM-05 Gezamenlijk plan van aanpak: one case per trajectory running at the end of a quarter; it counts from the day
-- there has been time to make a plan.
with

judged as (

    select
        active.*,
        active.days_running >= settings.plan_days as is_matured

    from core.active_trajectories as active
    cross join reference.settings as settings

)

select
    programme,
    municipality_code,
    quarter,
    'rate' as measure,
    if(is_matured and joint_plan = 'J', 1, 0) as numerator,
    if(is_matured and joint_plan in ('J', 'N'), 1, 0) as denominator,
    if(is_matured and joint_plan = 'O', 1, 0) as unknown,
    1 as cohort,
    if(is_matured, 1, 0) as matured

from judged
