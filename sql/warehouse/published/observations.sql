-- Figures: one row per indicator, measure, programme, municipality (ALL = the programme), period and breakdown.
with

pooled as (

    select
        cells.indicator,
        cells.measure,
        cells.programme,
        feeds.area,
        feeds.period_type,
        feeds.period,
        cells.breakdown_1, cells.value_1,
        cells.breakdown_2, cells.value_2,
        sum(cells.numerator) as numerator,
        sum(cells.denominator) as denominator,
        sum(cells.unknown) as unknown,
        sum(cells.n_at_risk) as n_at_risk,
        sum(cells.cohort) as cohort,
        sum(cells.matured) as matured,
        coalesce(max(last_censored_day) >= max(last_event_day), max(last_event_day) is null) as ends_censored

    from figure.cells as cells
    inner join figure.feeds as feeds using (indicator, programme, municipality_code, quarter)

    group by all

),

breakdowns as (

    select distinct indicator, breakdown_1, value_1, breakdown_2, value_2 from figure.cells

    union

    select indicator, null, null, null, null from reference.indicators

)

select
    coverage.indicator,
    measures.measure,
    coverage.programme,
    coverage.municipality_code,
    coverage.period_type,
    coverage.period,
    breakdowns.breakdown_1, breakdowns.value_1,
    breakdowns.breakdown_2, breakdowns.value_2,
    if(coverage.delivered > 0, coalesce(pooled.numerator, 0), null) as numerator,
    if(coverage.delivered > 0 and measures.form <> 'COUNT', coalesce(pooled.denominator, 0), null) as denominator,
    if(coverage.delivered > 0, coalesce(pooled.unknown, 0), null) as unknown,
    if(coverage.delivered > 0 and measures.form = 'SURVIVAL', coalesce(pooled.n_at_risk, 0), null) as n_at_risk,
    coverage.delivered as municipalities_delivered,
    coverage.expected as municipalities_expected,
    case
        when coverage.expected = 0 then 'NOT_APPLICABLE'
        when coverage.delivered = 0 then 'NOT_DELIVERED'
        when measures.form = 'SHARE' and pooled.cohort > 0 and pooled.matured = 0 then 'TOO_SHORT'
        when measures.form = 'SURVIVAL' and pooled.matured < least(pooled.cohort, settings.matured_minimum) then 'TOO_SHORT'
        when measures.form = 'SURVIVAL' and pooled.n_at_risk = 0 and pooled.ends_censored then 'TOO_SHORT'
        else 'VALUE'
    end as status,
    'PROVISIONAL' as finality

from figure.coverage as coverage
inner join reference.measures as measures on measures.indicator = coverage.indicator
inner join breakdowns on breakdowns.indicator = coverage.indicator
cross join reference.settings as settings
left join pooled
    on pooled.indicator = coverage.indicator
    and pooled.measure = measures.measure
    and pooled.programme = coverage.programme
    and pooled.area = coverage.municipality_code
    and pooled.period_type = coverage.period_type
    and pooled.period = coverage.period
    and pooled.breakdown_1 is not distinct from breakdowns.breakdown_1
    and pooled.value_1 is not distinct from breakdowns.value_1
    and pooled.breakdown_2 is not distinct from breakdowns.breakdown_2
    and pooled.value_2 is not distinct from breakdowns.value_2
