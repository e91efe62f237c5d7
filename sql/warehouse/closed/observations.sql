-- Figures as they are published: one row per indicator, measure, programme, municipality (ALL = the programme), period and
-- breakdown. Of what was closed those that were kept, and of these nothing that must be hidden today.
select now.*

from work.published.observations as now
anti join work.closed.observations as closed
    on closed.indicator = now.indicator
    and closed.programme = now.programme
    and closed.period = now.period

union all by name

select closed.* replace (
    closed.is_suppressed or coalesce(now.is_suppressed, false) as is_suppressed,
    closed.is_unknown_suppressed or coalesce(now.is_unknown_suppressed, false) as is_unknown_suppressed
)

from work.closed.observations as closed
left join work.published.observations as now
    on now.indicator = closed.indicator
    and now.measure = closed.measure
    and now.programme = closed.programme
    and now.municipality_code = closed.municipality_code
    and now.period = closed.period
    and now.breakdown_1 is not distinct from closed.breakdown_1
    and now.value_1 is not distinct from closed.value_1
    and now.breakdown_2 is not distinct from closed.breakdown_2
    and now.value_2 is not distinct from closed.value_2
