-- The units, each in the place of a municipality: one row per unit and delivery of which it has pieces. part_id is in
-- the place of that delivery.
with

parts as (

    select distinct
        kind,
        name,
        regexp_replace(raw_model, '^[a-z]+_', '') as sheet,
        raw_model,
        delivery_id

    from provenance.pieces

)

select
    *,
    dense_rank() over (order by kind, name) as unit,
    'unit ' || unit as municipality_code,
    row_number() over (order by kind, name, raw_model, delivery_id) as part_id

from parts
