-- Meetings of each quarter's own delivery: one row per delivery and sheet row.
select
    delivery_id,
    meeting_number,
    meeting_type,
    coalesce(chairing_domain, 'ONBEKEND') as chairing_domain,
    coalesce(safety_present, 'O') as safety_present,
    coalesce(work_income_present, 'O') as work_income_present,
    cases_discussed,
    referred_to_work_income

from raw.own_meetings
