-- Scores of collaboration of each quarter's own delivery: one row per delivery and sheet row.
select
    delivery_id,
    respondent_number,
    respondent_organisation,
    partner_organisation,
    level

from raw.own_collaboration
