-- Figures: one row per indicator, measure, programme, municipality (ALL = the programme), period and breakdown.
select
    observations.indicator,
    observations.measure,
    observations.programme,
    observations.municipality_code,
    observations.period_type,
    observations.period,
    observations.breakdown_1, observations.value_1,
    observations.breakdown_2, observations.value_2,
    observations.numerator,
    observations.denominator,
    observations.unknown,
    observations.squares,
    observations.n_at_risk,
    observations.given_value,
    observations.municipalities_delivered,
    observations.municipalities_expected,
    observations.status,
    'PROVISIONAL' as finality,
    suppressed.indicator is not null as is_suppressed,
    unknowns.indicator is not null as is_unknown_suppressed

from assembled.observations as observations
inner join reference.measures as measures using (indicator, measure)
left join suppression.suppressed as suppressed
    on not suppressed.is_of_unknown
    and suppressed.indicator = observations.indicator
    and suppressed.protected_as = measures.protected_as
    and suppressed.programme = observations.programme
    and suppressed.municipality_code = observations.municipality_code
    and suppressed.period = observations.period
    and suppressed.breakdown_1 is not distinct from observations.breakdown_1
    and suppressed.value_1 is not distinct from observations.value_1
    and suppressed.breakdown_2 is not distinct from observations.breakdown_2
    and suppressed.value_2 is not distinct from observations.value_2
left join suppression.suppressed as unknowns
    on unknowns.is_of_unknown
    and unknowns.indicator = observations.indicator
    and unknowns.protected_as = observations.measure
    and unknowns.programme = observations.programme
    and unknowns.municipality_code = observations.municipality_code
    and unknowns.period = observations.period
    and unknowns.breakdown_1 is not distinct from observations.breakdown_1
    and unknowns.value_1 is not distinct from observations.value_1
    and unknowns.breakdown_2 is not distinct from observations.breakdown_2
    and unknowns.value_2 is not distinct from observations.value_2
