-- Indicators that say something of a sheet as a whole, so that its rows have no share of their own: one row each.
select cast(indicator as indicator_code) as indicator

from input.pooled_indicators
