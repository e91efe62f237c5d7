-- One quarter of one programme: every municipality's lists as they stood on the peildatum, and its meetings.
copy (
    select
        municipality,
        $first_delivery + cast(right(municipality, 3) as integer) as delivery,
        $first_delivery + cast(right(municipality, 3) as bigint) as delivery_id,
        cast(number as integer) as sheet_row,
        trajectory_number, referral_date, referring_domain, first_contact_mode,
        if(first_contact_date <= date '$peildatum', first_contact_date, null) as first_contact_date,
        warm_handover,
        if(trajectory_start <= date '$peildatum', trajectory_start, null) as trajectory_start,
        age_class, benefit_position, education_position, coach_type, experience_expert, joint_plan,
        if(feedback_date <= date '$peildatum', feedback_date, null) as feedback_date,
        if(trajectory_end <= date '$peildatum', trajectory_end, null) as trajectory_end,
        if(trajectory_end <= date '$peildatum', end_reason, null) as end_reason

    from trajectories

    where referral_date <= date '$peildatum'

    order by municipality, number
) to '$folder' (format parquet, partition_by (municipality, delivery), filename_pattern 'trajectories', overwrite_or_ignore);

copy (
    select
        municipality,
        $first_delivery + cast(right(municipality, 3) as integer) as delivery,
        $first_delivery + cast(right(municipality, 3) as bigint) as delivery_id,
        cast(row_number() over (partition by municipality order by placement_number) as integer) as sheet_row,
        placement_number, trajectory_number, placement_start,
        if(placement_end <= date '$peildatum', placement_end, null) as placement_end,
        if(placement_end <= date '$peildatum', 'BEEINDIGD', 'IN_DIENST') as status,
        greatest(placement_start, least(
            date '$peildatum' - if(is_confirmed_often, 20, 150),
            if(placement_end <= date '$peildatum', placement_end, null)
        )) as last_confirmed,
        placement_type, hours_per_week, employer_number, sector, local_employer, subsidy, aftercare_contact,
        benefit_after_6_months

    from placements

    where placement_start <= date '$peildatum'

    order by municipality, sheet_row
) to '$folder' (format parquet, partition_by (municipality, delivery), filename_pattern 'placements', overwrite_or_ignore);

copy (
    select
        municipality,
        $first_delivery + cast(right(municipality, 3) as integer) as delivery,
        $first_delivery + cast(right(municipality, 3) as bigint) as delivery_id,
        cast(number as integer) as sheet_row,
        sha256(municipality || 'O' || number) as meeting_number,
        date '$peildatum' - cast(number as integer) as meeting_date,
        ['PGA', 'ZVH', 'WIJKTAFEL', 'CASUS_V_WI', 'OVERIG'][1 + number % 5] as meeting_type,
        ['VEILIGHEID', 'WI'][1 + number % 2] as chairing_domain,
        ['J', 'J', 'N', 'O'][1 + cast((hash(municipality, number) >> 8) % 4 as integer)] as safety_present,
        ['J', 'J', 'N', 'O'][1 + cast((hash(municipality, number) >> 24) % 4 as integer)] as work_income_present,
        cast(number % 9 as integer) as cases_discussed,
        cast(number % 3 as integer) as referred_to_work_income

    from (select distinct municipality from trajectories)
    cross join range(1, 61) as numbers (number)

    order by municipality, number
) to '$folder' (format parquet, partition_by (municipality, delivery), filename_pattern 'meetings', overwrite_or_ignore)
