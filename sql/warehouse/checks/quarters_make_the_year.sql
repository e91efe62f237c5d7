-- Een jaar is de som van zijn kwartalen, behalve bij een stand.
with

yearly as (

    select
        observations.*,
        left(period, 4) as year

    from published.observations as observations
    inner join reference.indicators as indicators using (indicator)

    where indicators.kind not in ('stock', 'survey')

)

select
    indicator,
    measure,
    programme,
    municipality_code,
    year,
    breakdown_1,
    value_1,
    breakdown_2,
    value_2

from yearly

group by all

having count(*) filter (where period_type = 'quarter') > 0
    and (
        sum(numerator) filter (where period_type = 'quarter')
            is distinct from sum(numerator) filter (where period_type = 'year')
        or sum(denominator) filter (where period_type = 'quarter')
            is distinct from sum(denominator) filter (where period_type = 'year')
        or sum(unknown) filter (where period_type = 'quarter')
            is distinct from sum(unknown) filter (where period_type = 'year')
    )
