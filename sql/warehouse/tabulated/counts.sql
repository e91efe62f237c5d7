-- Counts of the planned tables: one row per indicator, measure, programme, area (a municipality, ALL = the programme),
-- period and breakdown that has cases.
select
    cells.indicator,
    cells.measure,
    cells.programme,
    feeds.area as municipality_code,
    feeds.period_type,
    feeds.period,
    cells.breakdown_1, cells.value_1,
    cells.breakdown_2, cells.value_2,
    sum(cells.numerator) as numerator,
    sum(cells.denominator) as denominator,
    sum(cells.unknown) as unknown,
    sum(cells.squares) as squares,
    sum(cells.n_at_risk) as n_at_risk,
    sum(cells.cohort) as cohort,
    sum(cells.matured) as matured,
    coalesce(max(last_censored_day) >= max(last_event_day), max(last_event_day) is null) as ends_censored,
    median(cells.numerator / cells.denominator) filter (where cells.denominator > 0) as median_ratio

from figure.cells as cells
inner join reference.measures as measures
    on measures.indicator = cells.indicator
    and measures.measure = cells.measure
inner join figure.feeds as feeds
    on feeds.indicator = cells.indicator
    and feeds.programme = cells.programme
    and feeds.municipality_code = cells.municipality_code
    and feeds.quarter = cells.quarter
inner join reference.table_plan as table_plan
    on table_plan.is_followed = measures.is_followed
    and table_plan.breakdowns
        = if(cells.breakdown_1 is null, 0, 1) + if(cells.breakdown_2 is null, 0, 1)
    and table_plan.is_total = (feeds.area = 'ALL')
    and table_plan.period_type = feeds.period_type

group by all
