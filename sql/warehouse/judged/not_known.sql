-- Numbers of persons of whom it is not known, as figures of their own: one row per indicator, measure, programme,
-- municipality, period and breakdown with counts. Of meetings it is meetings that are not known, and no persons.
select
    observations.indicator,
    observations.measure as protected_as,
    observations.programme,
    observations.municipality_code,
    observations.period,
    observations.breakdown_1, observations.value_1,
    observations.breakdown_2, observations.value_2,
    indicators.kind in ('stock', 'survey') as is_state,
    observations.unknown as persons,
    0 as others,
    0 as not_known,
    observations.unknown between 1 and settings.smallest_count - 1 as is_small

from assembled.observations as observations
cross join reference.settings as settings
inner join reference.indicators as indicators using (indicator)
inner join reference.measures as measures using (indicator, measure)
left join reference.unknowns as unknowns on unknowns.indicator = observations.indicator

where observations.unknown is not null
    and unknowns.indicator is null
    and measures.form in ('COUNT', 'SHARE')
    and indicators.suppression in ('S-CNT', 'S-PCT')
    and indicators.kind <> 'quarter'
