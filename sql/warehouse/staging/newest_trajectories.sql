-- Trajectories of the newest lists: one row per delivery and sheet row; a blank code is ONBEKEND.
select
    delivery_id,
    sheet_row,
    trajectory_number,

    referral_date,
    first_contact_date,
    feedback_date,
    trajectory_start,
    trajectory_end,

    coalesce(referring_domain, 'ONBEKEND') as referring_domain,
    coalesce(first_contact_mode, 'ONBEKEND') as first_contact_mode,
    coalesce(age_class, 'ONBEKEND') as age_class,
    coalesce(benefit_position, 'ONBEKEND') as benefit_position,
    coalesce(education_position, 'ONBEKEND') as education_position,
    coalesce(coach_type, 'ONBEKEND') as coach_type,
    coalesce(end_reason, 'ONBEKEND') as end_reason,
    coalesce(warm_handover, 'O') as warm_handover

from raw.newest_trajectories
