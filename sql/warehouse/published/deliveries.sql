-- What came in: one row per programme, municipality and quarter of taking part.
select
    programme,
    municipality_code,
    quarter,
    state,
    version,
    delivery_mode,
    reference_date,
    delivered_on,
    deadline,
    is_late

from derived.delivered_quarters
