-- Elke indicator heeft een cijfer, of een reden waarom niet, voor elke gemeente en elke periode.
select
    coverage.indicator,
    measures.measure,
    coverage.programme,
    coverage.municipality_code,
    coverage.period

from (select * from figure.coverage where not is_broken_down) as coverage
inner join reference.measures as measures using (indicator)
left join (select * from published.observations where breakdown_1 is null) as observations
    using (indicator, measure, programme, municipality_code, period_type, period)

where observations.status is null
