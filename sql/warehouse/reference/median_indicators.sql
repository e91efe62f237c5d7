-- Indicators whose programme figure is the median of the municipalities: one row each.
select cast(indicator as indicator_code) as indicator

from input.median_indicators
