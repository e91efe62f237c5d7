-- Trajectories of each quarter's own delivery: one row per delivery and sheet row; a blank code is ONBEKEND.
select
    delivery_id,
    trajectory_start,
    trajectory_end,
    coalesce(coach_type, 'ONBEKEND') as coach_type,
    coalesce(experience_expert, 'O') as experience_expert,
    coalesce(joint_plan, 'O') as joint_plan

from raw.own_trajectories
