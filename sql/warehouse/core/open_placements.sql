-- Paid placements running at the end of a quarter, by that quarter's own delivery: one row per placement and quarter.
select
    delivered.programme,
    delivered.municipality_code,
    delivered.quarter,
    delivered.reference_date - placements.last_confirmed as days_since_confirmed

from staging.own_placements as placements
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = placements.delivery_id
    and delivered.sheet = 'placements'
inner join reference.placement_types as placement_types
    on placement_types.placement_type = placements.placement_type
    and placement_types.is_paid

where placements.placement_start <= delivered.reference_date
    and (placements.placement_end is null or placements.placement_end > delivered.reference_date)
