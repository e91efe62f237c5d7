-- Wat een overlevingscijfer telt, staat ook in zijn kromme.
with

counted as (

    select
        curves.indicator,
        horizons.bound,
        curves.programme,
        curves.municipality_code,
        curves.quarter,
        curves.breakdown_1, curves.value_1,
        curves.breakdown_2, curves.value_2,
        sum(events + censored) as denominator,
        sum(events) filter (where day <= days_1) as numerator_1,
        sum(events) filter (where day <= days_2) as numerator_2,
        sum(events) filter (where day <= days_3) as numerator_3,
        sum(events) filter (where day <= days_4) as numerator_4,
        sum(events + censored) filter (where day >= days_1) as n_at_risk_1,
        sum(events + censored) filter (where day >= days_2) as n_at_risk_2,
        sum(events + censored) filter (where day >= days_3) as n_at_risk_3,
        sum(events + censored) filter (where day >= days_4) as n_at_risk_4

    from published.curves as curves
    inner join core.horizons as horizons
        on horizons.indicator = curves.indicator
        and horizons.place = 1
        and (curves.bound is null or curves.bound = horizons.bound)

    group by all

)

select
    observations.indicator,
    observations.measure,
    observations.programme,
    observations.municipality_code,
    observations.period

from published.observations as observations
inner join core.horizons as horizons using (indicator, measure)
left join counted
    on counted.indicator = observations.indicator
    and counted.bound = horizons.bound
    and counted.programme = observations.programme
    and counted.municipality_code = observations.municipality_code
    and counted.quarter = observations.period
    and counted.breakdown_1 is not distinct from observations.breakdown_1
    and counted.value_1 is not distinct from observations.value_1
    and counted.breakdown_2 is not distinct from observations.breakdown_2
    and counted.value_2 is not distinct from observations.value_2

where observations.status <> 'NOT_APPLICABLE'
    and observations.period_type = 'quarter'
    and (
        coalesce(observations.numerator, 0)
            <> coalesce([numerator_1, numerator_2, numerator_3, numerator_4][place], 0)
        or coalesce(observations.denominator, 0) <> coalesce(counted.denominator, 0)
        or coalesce(observations.n_at_risk, 0)
            <> coalesce([n_at_risk_1, n_at_risk_2, n_at_risk_3, n_at_risk_4][place], 0)
    )
