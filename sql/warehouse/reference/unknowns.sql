-- Shares of a total that is published too, so that what is not known of them can be worked out: one row per indicator.
select
    cast(indicator as indicator_code) as indicator,
    cast(total as indicator_code) as total

from input.unknowns
