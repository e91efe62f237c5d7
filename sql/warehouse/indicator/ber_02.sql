-- BER-02 Aandeel outreachend bereikt: one case per trajectory started, in the quarter of its start.
with

started as (

    select
        *,
        first_contact_mode <> 'ONBEKEND' as is_known

    from core.trajectories

    where trajectory_start is not null

)

select
    programme,
    municipality_code,
    start_quarter as quarter,
    'rate' as measure,
    if(first_contact_mode = 'OUTREACH', 1, 0) as numerator,
    if(is_known, 1, 0) as denominator,
    if(is_known, 0, 1) as unknown,
    age_class

from started
