-- The figures of the planned tables: one row per indicator, measure, programme, area (a municipality, ALL = the
-- programme), period and breakdown, with or without cases.
with

breakdowns as (

    select
        indicator,
        breakdown_1, value_1,
        breakdown_2, value_2,
        if(breakdown_1 is null, 0, 1) + if(breakdown_2 is null, 0, 1) as depth

    from figure.cells

    union

    select
        indicator,
        breakdown_1, value_1,
        breakdown_2, value_2,
        if(breakdown_1 is null, 0, 1) + if(breakdown_2 is null, 0, 1) as depth

    from figure.followed_cells

    union

    select
        indicator,
        null as breakdown_1, null as value_1,
        null as breakdown_2, null as value_2,
        0 as depth

    from reference.indicators

)

select
    coverage.*,
    measures.measure,
    measures.form,
    breakdowns.breakdown_1, breakdowns.value_1,
    breakdowns.breakdown_2, breakdowns.value_2,
    exists (
        select *

        from reference.not_applicable as exceptions

        where exceptions.indicator = coverage.indicator
            and exceptions.measure = measures.measure
            and (
                exceptions.breakdown in (breakdowns.breakdown_1, breakdowns.breakdown_2)
                or (exceptions.breakdown is null and breakdowns.breakdown_1 is null)
            )
    ) as is_excepted

from figure.coverage as coverage
inner join reference.measures as measures on measures.indicator = coverage.indicator
inner join breakdowns
    on breakdowns.indicator = coverage.indicator
    and (breakdowns.depth > 0) = coverage.is_broken_down
inner join reference.table_plan as table_plan
    on table_plan.is_followed = measures.is_followed
    and table_plan.breakdowns = breakdowns.depth
    and table_plan.is_total = (coverage.municipality_code = 'ALL')
    and table_plan.period_type = coverage.period_type
