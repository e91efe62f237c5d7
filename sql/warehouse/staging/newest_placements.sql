-- Placements of the newest lists: one row per delivery and sheet row; a blank code is ONBEKEND.
select
    delivery_id,
    sheet_row,
    placement_number,
    trajectory_number,

    placement_start,
    placement_end,
    last_confirmed,
    employer_number,

    coalesce(placement_type, 'ONBEKEND') as placement_type,
    coalesce(sector, 'ONBEKEND') as sector,
    coalesce(local_employer, 'O') as local_employer,
    coalesce(subsidy, 'O') as subsidy,
    coalesce(aftercare_contact, 'O') as aftercare,
    coalesce(benefit_after_6_months, 'O') as benefit_after_6_months

from raw.newest_placements
