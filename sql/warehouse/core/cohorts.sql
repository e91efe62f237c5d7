-- Cohort tables that count (mode B): one row per programme, municipality, start quarter and number of months.
select
    delivered.programme,
    delivered.municipality_code,
    try_cast(cohorts.start_quarter as period_code) as start_quarter,
    cohorts.months,
    cohorts.started,
    cohorts.in_work,
    cohorts.not_in_work,
    cohorts.not_known

from staging.newest_cohorts as cohorts
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = cohorts.delivery_id
    and delivered.sheet = 'cohorts'
inner join reference.participants as participants
    on participants.programme = delivered.programme
    and participants.municipality_code = delivered.municipality_code

where participants.mode = 'B'
