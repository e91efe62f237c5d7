-- Capacity: one row per programme, municipality, quarter and line of the sheet.
select
    delivered.programme,
    delivered.municipality_code,
    delivered.quarter,
    capacity.function,
    capacity.fte

from staging.own_capacity as capacity
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = capacity.delivery_id
    and delivered.sheet = 'capacity'
