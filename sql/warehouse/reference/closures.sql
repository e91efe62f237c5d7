-- Quarters that were closed: one row per programme and quarter, with the snapshot that its figures are kept from.
select
    cast(programme as programme_code) as programme,
    quarter,
    cast(last_day(first_day_of(quarter) + interval 2 months) as date) as last_day,
    snapshot_id,
    closed_on

from input.closures
