-- Shares of a total that is published too, so that what is not known of them can be worked out: one row per indicator.
select
    indicator,
    total

from input.unknowns
