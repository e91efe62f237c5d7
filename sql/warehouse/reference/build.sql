-- This build: one row.
select
    snapshot_id,
    as_of_date,
    last_quarter,
    program_version

from input.build
