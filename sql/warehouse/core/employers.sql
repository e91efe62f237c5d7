-- Employers by each quarter's own delivery: one row per programme, municipality, quarter and employer.
select
    delivered.programme,
    delivered.municipality_code,
    delivered.quarter,
    employers.sector,
    employers.employer_size,
    employers.local_employer,
    employers.active_in_period

from staging.own_employers as employers
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = employers.delivery_id
    and delivered.sheet = 'employers'
