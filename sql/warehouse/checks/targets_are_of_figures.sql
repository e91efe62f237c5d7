-- Een streefcijfer of toelichting hoort bij een indicator, een programma en een gemeente die er zijn.
with

told as (

    select indicator, measure, programme, municipality_code from published.targets

    union all

    select indicator, null as measure, programme, municipality_code from published.annotations

)

select
    indicator,
    measure,
    programme,
    municipality_code

from told

where (indicator is not null and indicator not in (select indicator from reference.indicators))
    or (measure is not null and (indicator, measure) not in (select (indicator, measure) from reference.measures))
    or (programme, municipality_code) not in (
        select (programme, municipality_code) from reference.participation
        union all
        select (programme, 'ALL') from reference.participation
    )
