-- Placements of each quarter's own delivery: one row per delivery and sheet row; a blank code is ONBEKEND.
select
    delivery_id,
    placement_start,
    placement_end,
    last_confirmed,
    coalesce(placement_type, 'ONBEKEND') as placement_type

from raw.own_placements
