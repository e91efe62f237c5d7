-- Indicators whose programme figure is the median of the municipalities: one row each.
select indicator

from input.median_indicators
