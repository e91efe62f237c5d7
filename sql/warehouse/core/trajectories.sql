-- Trajectories that count: one row per programme, municipality and trajectory number.
select
    delivered.programme,
    delivered.municipality_code,
    trajectories.trajectory_number,
    delivered.reference_date,

    trajectories.referral_date,
    period_of(trajectories.referral_date) as referral_quarter,
    trajectories.first_contact_date,
    trajectories.feedback_date,
    trajectories.trajectory_start,
    period_of(trajectories.trajectory_start) as start_quarter,
    trajectories.trajectory_end,
    period_of(trajectories.trajectory_end) as end_quarter,

    trajectories.referring_domain,
    trajectories.first_contact_mode,
    trajectories.age_class,
    trajectories.benefit_position,
    trajectories.education_position,
    trajectories.coach_type,
    trajectories.end_reason,
    trajectories.warm_handover

from staging.newest_trajectories as trajectories
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = trajectories.delivery_id
    and delivered.sheet = 'trajectories'
inner join reference.participants as participants
    on participants.programme = delivered.programme
    and participants.municipality_code = delivered.municipality_code

where participants.mode = 'A'
