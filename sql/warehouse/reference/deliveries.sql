-- The register: one row per delivery.
select
    delivery_id,
    programme,
    municipality_code,
    quarter,
    version,
    state,
    delivery_mode,
    reference_date,
    delivered_on,
    joint_since

from input.deliveries
