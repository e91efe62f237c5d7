-- What each unit adds to a figure: one row per unit and landed row of it. Which figure is told by variables, and by the
-- cases that are shown in provenance.cases.
with

counting as (

    select availability.quarter

    from derived.availability as availability
    inner join reference.indicators as indicators using (indicator)

    where availability.indicator = getvariable('figure_indicator')
        and availability.municipality_code = getvariable('figure_municipality')
        and availability.status = 'DELIVERED'
        and getvariable('figure_period') in (availability.quarter, left(availability.quarter, 4))

    -- of a stock or a survey a year takes the last quarter
    qualify indicators.kind not in ('stock', 'survey')
        or availability.quarter = max(availability.quarter) over ()

),

counted as (

    select
        cases.municipality_code,
        sum(
            case
                when not measures.is_followed then coalesce(cases.numerator, 0)
                when cases.is_event and cases.days <= coalesce(measures.days, cases.days) then 1
                else 0
            end
        ) as numerator,
        sum(if(measures.is_followed, 1, coalesce(cases.denominator, 0))) as denominator,
        sum(if(measures.is_followed, 0, coalesce(cases.unknown, 0))) as unknown

    from provenance.cases as cases
    inner join reference.measures as measures
        on measures.indicator = getvariable('figure_indicator')
        and measures.measure = getvariable('figure_measure')
        and if(measures.is_followed, cases.bound = measures.bound, cases.measure = measures.measure)

    where cases.quarter in (select quarter from counting)

    group by cases.municipality_code

)

select
    units.unit,
    counted.numerator,
    counted.denominator,
    counted.unknown,
    pieces.delivery_id,
    units.sheet,
    pieces.sheet_row

from counted
inner join provenance.units as units on units.municipality_code = counted.municipality_code
inner join provenance.indicator_units as told_apart
    on told_apart.indicator = getvariable('figure_indicator')
    and told_apart.kind = units.kind
inner join provenance.pieces as pieces
    on pieces.kind = units.kind
    and pieces.name = units.name
    and pieces.raw_model = units.raw_model
    and pieces.delivery_id = units.delivery_id

order by units.unit, units.sheet desc, pieces.delivery_id, pieces.sheet_row
