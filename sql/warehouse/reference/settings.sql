-- The thresholds: one row, a column per setting.
select
    max(cast(value as integer)) filter (where name = 'bridge_days') as bridge_days,
    max(cast(value as integer)) filter (where name = 'unconfirmed_days') as unconfirmed_days,
    max(cast(value as integer)) filter (where name = 'matured_minimum') as matured_minimum,
    max(cast(value as integer)) filter (where name = 'deadline_weeks') as deadline_weeks,
    max(cast(value as integer)) filter (where name = 'plan_days') as plan_days,
    max(cast(value as integer)) filter (where name = 'feedback_days') as feedback_days,
    max(cast(value as integer)) filter (where name = 'smallest_count') as smallest_count,
    max(cast(value as integer)) filter (where name = 'smallest_denominator') as smallest_denominator

from input.settings
