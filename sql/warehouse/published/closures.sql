-- Quarters that were closed: one row per programme and quarter, with the snapshot that its figures are kept from.
select
    programme,
    quarter,
    snapshot_id,
    closed_on

from reference.closures
