-- Trajectories running at the end of a quarter, by that quarter's own delivery: one row per trajectory and quarter.
select
    delivered.programme,
    delivered.municipality_code,
    delivered.quarter,
    delivered.reference_date - trajectories.trajectory_start as days_running,
    trajectories.coach_type,
    trajectories.experience_expert,
    trajectories.joint_plan

from staging.own_trajectories as trajectories
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = trajectories.delivery_id
    and delivered.sheet = 'trajectories'

where trajectories.trajectory_start <= delivered.reference_date
    and (trajectories.trajectory_end is null or trajectories.trajectory_end > delivered.reference_date)
