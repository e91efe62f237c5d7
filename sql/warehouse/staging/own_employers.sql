-- Employers of each quarter's own delivery: one row per delivery and sheet row; a blank code is ONBEKEND.
select
    delivery_id,
    coalesce(sector, 'ONBEKEND') as sector,
    coalesce(employer_size, 'ONBEKEND') as employer_size,
    coalesce(local, 'O') as local_employer,
    coalesce(active_in_period, 'O') as active_in_period

from raw.own_employers
