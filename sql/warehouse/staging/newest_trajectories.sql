-- Trajectories of the newest lists: one row per delivery and sheet row; a blank code is ONBEKEND.
select
    delivery_id,
    sheet_row,
    trajectory_number,

    referral_date,
    trajectory_start,

    coalesce(referring_domain, 'ONBEKEND') as referring_domain,
    coalesce(first_contact_mode, 'ONBEKEND') as first_contact_mode,
    coalesce(age_class, 'ONBEKEND') as age_class,
    coalesce(benefit_position, 'ONBEKEND') as benefit_position,
    coalesce(coach_type, 'ONBEKEND') as coach_type,
    coalesce(warm_handover, 'O') as warm_handover

from raw.newest_trajectories
