-- Since when municipalities work jointly: one row per programme and municipality that delivered. joint_since null: not yet.
select
    programme,
    municipality_code,
    joint_since

from core.joint_working
