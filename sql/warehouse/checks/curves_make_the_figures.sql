-- Wat een overlevingscijfer telt, staat ook in zijn kromme.
with

followed as (

    select
        measures.measure,
        measures.days,
        curves.*

    from published.curves as curves
    inner join reference.measures as measures using (indicator, bound)

),

counted as (

    select
        indicator,
        measure,
        programme,
        municipality_code,
        quarter as period,
        breakdown_1, value_1,
        breakdown_2, value_2,
        sum(events) filter (where day <= coalesce(days, day)) as numerator,
        sum(events + censored) as denominator,
        sum(events + censored) filter (where day >= days) as n_at_risk

    from followed

    group by all

)

select
    observations.indicator,
    observations.measure,
    observations.programme,
    observations.municipality_code,
    observations.period

from published.observations as observations
inner join reference.measures as measures using (indicator, measure)
left join counted
    on counted.indicator = observations.indicator
    and counted.measure = observations.measure
    and counted.programme = observations.programme
    and counted.municipality_code = observations.municipality_code
    and counted.period = observations.period
    and counted.breakdown_1 is not distinct from observations.breakdown_1
    and counted.value_1 is not distinct from observations.value_1
    and counted.breakdown_2 is not distinct from observations.breakdown_2
    and counted.value_2 is not distinct from observations.value_2

where measures.is_followed
    and observations.status <> 'NOT_APPLICABLE'
    and observations.period_type = 'quarter'
    and (
        coalesce(observations.numerator, 0) <> coalesce(counted.numerator, 0)
        or coalesce(observations.denominator, 0) <> coalesce(counted.denominator, 0)
        or coalesce(observations.n_at_risk, 0) <> if(measures.days is null, 0, coalesce(counted.n_at_risk, 0))
    )
