-- Curves as they are published: one row per indicator, bound, programme, municipality (ALL = the programme), start quarter,
-- breakdown and day. Of a quarter whose figures were closed those that were kept.
select now.*

from work.published.curves as now
anti join work.closed.observations as closed
    on closed.indicator = now.indicator
    and closed.programme = now.programme
    and closed.period = now.quarter

union all by name

select * from work.closed.curves
