-- Placements that count: one row per programme, municipality and placement number, begun on or before the peildatum.
-- An open placement has no last day on or before the peildatum; a planned end is no end. place is the order of the paid
-- placements of a trajectory; of two that begin on the same day their content tells which is first, so that the order
-- of the rows changes nothing.
select
    delivered.programme,
    delivered.municipality_code,
    placements.placement_number,
    placements.trajectory_number,
    row_number() over (
        partition by
            delivered.programme, delivered.municipality_code, placements.trajectory_number, placement_types.is_paid
        order by
            placement_start, placement_end nulls last,
            placements.placement_type, sector, local_employer, subsidy, sheet_row
    ) as place,

    placements.placement_start,
    period_of(placements.placement_start) as start_quarter,
    placements.placement_end,
    placements.placement_end is null or placements.placement_end > delivered.reference_date as is_open,
    placements.last_confirmed,
    delivered.reference_date,

    placements.placement_type,
    coalesce(placement_types.is_paid, false) as is_paid,
    placement_types.is_subsidised,
    placements.employer_number,
    placements.sector,
    placements.local_employer,
    placements.subsidy,
    placements.aftercare,
    placements.benefit_after_6_months

from staging.newest_placements as placements
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = placements.delivery_id
    and delivered.sheet = 'placements'
inner join reference.participants as participants
    on participants.programme = delivered.programme
    and participants.municipality_code = delivered.municipality_code
left join reference.placement_types as placement_types
    on placement_types.placement_type = placements.placement_type

where participants.mode = 'A'
    and placements.placement_start <= delivered.reference_date
