-- What this file is: one row.
select
    build.snapshot_id,
    build.as_of_date,
    build.last_quarter,
    coalesce((select bool_or(is_sample) from reference.participation), false) as is_fictitious,
    build.program_version

from reference.build as build
