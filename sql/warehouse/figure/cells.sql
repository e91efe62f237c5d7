-- Cases counted: one row per indicator, measure, programme, municipality, quarter and breakdown. What is followed through
-- time and broken down in two ways is counted for the programme alone (municipality ALL), as the table plan has it.
with

counted as (

    select
        indicator,
        measure,
        programme,
        municipality_code,
        quarter,
        breakdown_1,
        value_1,
        breakdown_2,
        value_2,
        sum(numerator) as numerator,
        sum(denominator) as denominator,
        sum(unknown) as unknown,
        sum(squares) as squares,
        sum(cohort) as cohort,
        sum(matured) as matured

    from indicator.cases

    where measure is not null

    group by all

),

followed as (

    select
        cases.indicator,
        measures.measure,
        cases.programme,
        if(cases.breakdown_2 is null, cases.municipality_code, programme_as_area()) as municipality_code,
        cases.quarter,
        cases.breakdown_1,
        cases.value_1,
        cases.breakdown_2,
        cases.value_2,
        count(*) filter (where cases.is_event and cases.days <= coalesce(measures.days, cases.days)) as numerator,
        count(*) as denominator,
        0 as unknown,
        count(*) as cohort,
        count(*) filter (where cases.start_date + measures.days <= cases.reference_date) as matured,
        count(*) filter (where cases.days >= measures.days) as n_at_risk,
        max(cases.days) filter (where cases.is_event) as last_event_day,
        max(cases.days) filter (where not cases.is_event) as last_censored_day

    from indicator.cases as cases
    inner join derived.availability as availability
        on availability.indicator = cases.indicator
        and availability.programme = cases.programme
        and availability.municipality_code = cases.municipality_code
        and availability.quarter = cases.quarter
    inner join reference.measures as measures
        on measures.indicator = cases.indicator
        and measures.bound = cases.bound

    where cases.days is not null
        and availability.status = 'DELIVERED'

    group by all

)

select * from counted

union all by name

select * from followed
