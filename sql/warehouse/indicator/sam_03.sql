-- SAM-03 Eerste contact binnen 14 dagen: one case per referral, followed until the first contact. Who was never reached
-- stays until the peildatum; contact before the referral counts as on the day itself.
select
    programme,
    municipality_code,
    referral_quarter as quarter,
    'main' as bound,
    referral_date as start_date,
    reference_date,
    greatest(0, coalesce(first_contact_date, reference_date) - referral_date) as days,
    first_contact_date is not null as is_event,
    referring_domain

from core.trajectories
