-- The tables there are: one row per sort of measure (followed through time or not), number of breakdowns, sort of area
-- and sort of period.
select
    is_followed = 'J' as is_followed,
    cast(breakdowns as integer) as breakdowns,
    area = 'ALL' as is_total,
    period_type

from input.table_plan
