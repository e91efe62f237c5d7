-- The checklist of support: one row per programme, municipality, quarter and item.
select
    delivered.programme,
    delivered.municipality_code,
    delivered.quarter,
    support.item,
    support.present

from staging.own_support as support
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = support.delivery_id
    and delivered.sheet = 'support'
