-- The periods that get figures: one row per programme, municipality (ALL = the programme) and quarter or year.
with

windows as (

    select
        programme,
        municipality_code,
        first_quarter,
        last_quarter

    from reference.participation

    union all

    select
        programme,
        programme_as_area() as municipality_code,
        min(first_quarter) as first_quarter,
        if(bool_or(last_quarter is null), null, max(last_quarter)) as last_quarter

    from reference.participation

    group by programme

),

covered as (

    select
        windows.programme,
        windows.municipality_code,
        quarters.quarter,
        quarters.year

    from windows
    inner join reference.quarters as quarters
        on quarters.quarter >= windows.first_quarter
        and quarters.quarter <= coalesce(windows.last_quarter, quarters.quarter)

)

select distinct
    programme,
    municipality_code,
    'quarter' as period_type,
    quarter as period

from covered

union all

select distinct
    programme,
    municipality_code,
    'year' as period_type,
    year as period

from covered
