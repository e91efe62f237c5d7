-- The checklist of support of each quarter's own delivery: one row per delivery and sheet row.
select
    delivery_id,
    item,
    coalesce(present, 'O') as present

from raw.own_support
