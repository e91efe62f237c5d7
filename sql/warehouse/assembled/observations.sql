-- Counts with their state: one row per indicator, measure, programme, municipality (ALL = the programme), period and breakdown.
with

judged as (

    select
        planned.*,
        counts.* exclude (
            indicator, measure, programme, municipality_code, period_type, period,
            breakdown_1, value_1, breakdown_2, value_2
        ),
        case
            when planned.expected = 0 or planned.is_excepted then 'NOT_APPLICABLE'
            when planned.delivered = 0 then 'NOT_DELIVERED'
            when planned.form = 'SHARE' and counts.cohort > 0 and counts.matured = 0 then 'TOO_SHORT'
            when planned.form = 'SURVIVAL' and counts.matured < least(counts.cohort, settings.matured_minimum)
                then 'TOO_SHORT'
            when planned.form = 'SURVIVAL' and counts.n_at_risk = 0 and counts.ends_censored then 'TOO_SHORT'
            else 'VALUE'
        end as status

    from tabulated.planned as planned
    cross join reference.settings as settings
    left join tabulated.counts as counts
        on counts.indicator = planned.indicator
        and counts.measure = planned.measure
        and counts.programme = planned.programme
        and counts.municipality_code = planned.municipality_code
        and counts.period_type = planned.period_type
        and counts.period = planned.period
        and counts.breakdown_1 is not distinct from planned.breakdown_1
        and counts.value_1 is not distinct from planned.value_1
        and counts.breakdown_2 is not distinct from planned.breakdown_2
        and counts.value_2 is not distinct from planned.value_2

)

select
    judged.indicator,
    judged.measure,
    judged.programme,
    judged.municipality_code,
    judged.period_type,
    judged.period,
    judged.breakdown_1, judged.value_1,
    judged.breakdown_2, judged.value_2,
    if(has_counts, coalesce(judged.numerator, 0), null) as numerator,
    if(has_counts and judged.form <> 'COUNT', coalesce(judged.denominator, 0), null) as denominator,
    if(has_counts, coalesce(judged.unknown, 0), null) as unknown,
    if(has_counts and judged.form = 'MEAN', coalesce(judged.squares, 0), null) as squares,
    if(has_counts and judged.form = 'SURVIVAL', coalesce(judged.n_at_risk, 0), null) as n_at_risk,
    case
        when judged.form = 'INDEX' then cast(judged.numerator * 6 / judged.denominator as decimal(20, 14))
        when judged.municipality_code = 'ALL' and median_indicators.indicator is not null
            then cast(judged.median_ratio as decimal(20, 14))
    end as given_value,
    judged.delivered as municipalities_delivered,
    judged.expected as municipalities_expected,
    judged.status,
    if(has_counts, judged.cohort, null) as cohort

from (select *, status in ('VALUE', 'TOO_SHORT') as has_counts from judged) as judged
left join reference.median_indicators as median_indicators
    on median_indicators.indicator = judged.indicator
