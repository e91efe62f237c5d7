-- Capacity of each quarter's own delivery: one row per delivery and sheet row.
select
    delivery_id,
    function,
    fte

from raw.own_capacity
