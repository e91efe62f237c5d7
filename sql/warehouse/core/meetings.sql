-- Meetings: one row per programme, municipality, quarter and meeting number.
select
    delivered.programme,
    delivered.municipality_code,
    delivered.quarter,
    meetings.meeting_number,
    meetings.meeting_type,
    meetings.chairing_domain,
    meetings.safety_present,
    meetings.work_income_present,
    meetings.cases_discussed,
    meetings.referred_to_work_income

from staging.own_meetings as meetings
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = meetings.delivery_id
    and delivered.sheet = 'meetings'
