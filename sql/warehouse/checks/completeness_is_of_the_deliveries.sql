-- De volledigheid telt precies de leveringen die in het overzicht staan.
with

recounted as (

    select
        programme,
        unnest([municipality_code, programme_as_area()]) as municipality_code,
        quarter as period,
        state,
        is_late

    from published.deliveries

    union all

    select
        programme,
        unnest([municipality_code, programme_as_area()]) as municipality_code,
        year_of(quarter) as period,
        state,
        is_late

    from published.deliveries

),

summed as (

    select
        programme,
        municipality_code,
        period,
        count(*) as expected,
        count(*) filter (where state = 'IMPORTED') as delivered,
        count(*) filter (where state = 'IMPORTED' and is_late) as late

    from recounted

    group by all

)

select
    programme,
    municipality_code,
    period,
    summed.expected,
    completeness.expected as told

from published.completeness as completeness
full join summed using (programme, municipality_code, period)

where coalesce(summed.expected, 0) is distinct from completeness.expected
    or coalesce(summed.delivered, 0) is distinct from completeness.delivered
    or coalesce(summed.late, 0) is distinct from completeness.late
