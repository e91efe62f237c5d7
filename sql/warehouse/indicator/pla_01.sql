-- PLA-01 Plaatsingen op werk: one case per paid spell, in the quarter it began; a placement of unknown type is counted
-- apart. In mode B one case per start quarter of the cohort table.
select
    programme,
    municipality_code,
    start_quarter as quarter,
    'count' as measure,
    1 as numerator,
    0 as unknown,
    placement_type,
    sector,
    local_employer,
    referring_domain,
    coach_type

from bridged.spells

union all

select
    placements.programme,
    placements.municipality_code,
    placements.start_quarter as quarter,
    'count' as measure,
    0 as numerator,
    1 as unknown,
    placements.placement_type,
    placements.sector,
    placements.local_employer,
    coalesce(trajectories.referring_domain, 'ONBEKEND') as referring_domain,
    coalesce(trajectories.coach_type, 'ONBEKEND') as coach_type

from core.placements as placements
left join core.trajectories as trajectories
    on trajectories.programme = placements.programme
    and trajectories.municipality_code = placements.municipality_code
    and trajectories.trajectory_number = placements.trajectory_number

where placements.placement_type = 'ONBEKEND'

union all

select distinct
    programme,
    municipality_code,
    start_quarter as quarter,
    'count' as measure,
    started as numerator,
    0 as unknown,
    null as placement_type,
    null as sector,
    null as local_employer,
    null as referring_domain,
    null as coach_type

from core.cohorts
