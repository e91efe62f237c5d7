-- Scores that organisations give each other: one row per programme, municipality, quarter, respondent and partner.
select
    delivered.programme,
    delivered.municipality_code,
    delivered.quarter,
    collaboration.respondent_number,
    collaboration.respondent_organisation,
    collaboration.partner_organisation,
    collaboration.level

from staging.own_collaboration as collaboration
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = collaboration.delivery_id
    and delivered.sheet = 'collaboration'
