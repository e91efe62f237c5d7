-- BEH-03 Baan einde maand drie, zes en twaalf: one case per trajectory with paid work and measure, in the quarter of
-- its first placement. In mode B one case per start quarter and measure of the cohort table.
select
    states.programme,
    states.municipality_code,
    states.start_quarter as quarter,
    measures.measure,
    if(states.state = 'J', 1, 0) as numerator,
    if(states.state in ('J', 'N'), 1, 0) as denominator,
    if(states.state = 'O', 1, 0) as unknown,
    1 as cohort,
    if(states.state is null, 0, 1) as matured,
    states.placement_type

from derived.work_states as states
inner join reference.measures as measures
    on measures.indicator = 'BEH-03'
    and measures.months = states.months

union all

select
    cohorts.programme,
    cohorts.municipality_code,
    cohorts.start_quarter as quarter,
    measures.measure,
    cohorts.in_work as numerator,
    cohorts.in_work + cohorts.not_in_work as denominator,
    cohorts.not_known as unknown,
    cohorts.started as cohort,
    cohorts.in_work + cohorts.not_in_work + cohorts.not_known as matured,
    null as placement_type

from core.cohorts as cohorts
inner join reference.measures as measures
    on measures.indicator = 'BEH-03'
    and measures.months = cohorts.months
