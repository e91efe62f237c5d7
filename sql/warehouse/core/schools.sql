-- Schools by each quarter's own delivery: one row per programme, municipality, quarter and school.
select
    delivered.programme,
    delivered.municipality_code,
    delivered.quarter,
    schools.school_type,
    coalesce(schools.agreement_since <= delivered.reference_date, false) as has_agreement

from staging.own_schools as schools
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = schools.delivery_id
    and delivered.sheet = 'schools'
