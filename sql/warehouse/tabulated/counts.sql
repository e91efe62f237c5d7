-- Counts of the planned tables: one row per indicator, measure, programme, area (a municipality, ALL = the programme),
-- period and breakdown that has cases.
with

cells as (

    select * from figure.cells union all by name select * from figure.followed_cells

),

planned as not materialized (

    select
        cells.*,
        feeds.area,
        feeds.period_type,
        feeds.period,
        feeds.area <> 'ALL' and feeds.period_type = 'quarter' as is_cell,
        if(median_indicators.indicator is not null and cells.denominator > 0, cells.numerator / cells.denominator, null)
            as ratio

    from cells
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
    left join reference.median_indicators as median_indicators
        on median_indicators.indicator = cells.indicator

)

-- the quarters of municipalities are most of all figures, and each of them is a cell as it is
select
    * exclude (area, is_cell, ratio, last_event_day, last_censored_day, municipality_code, quarter),
    area as municipality_code,
    ends_censored(last_censored_day, last_event_day) as ends_censored,
    null as median_ratio

from planned

where is_cell

union all by name

select
    indicator,
    measure,
    programme,
    area as municipality_code,
    period_type,
    period,
    breakdown_1, value_1, breakdown_2, value_2,
    sum(numerator) as numerator,
    sum(denominator) as denominator,
    sum(unknown) as unknown,
    sum(squares) as squares,
    sum(n_at_risk) as n_at_risk,
    sum(cohort) as cohort,
    sum(matured) as matured,
    ends_censored(max(last_censored_day), max(last_event_day)) as ends_censored,
    median(ratio) as median_ratio

from planned

where not is_cell

group by all
