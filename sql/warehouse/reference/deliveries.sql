-- The register: one row per delivery.
select
    delivery_id,
    cast(programme as programme_code) as programme,
    cast(municipality_code as area_code) as municipality_code,
    cast(quarter as period_code) as quarter,
    version,
    state,
    delivery_mode,
    reference_date,
    delivered_on,
    joint_since

from input.deliveries
