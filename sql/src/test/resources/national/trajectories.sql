-- All trajectories of one programme at the end of the last quarter: one row per municipality and number.
create table trajectories as
with

numbered as (

    select
        municipality,
        number,
        cast(hash(municipality, number) >> 2 as bigint) as chance,
        date '2021-10-01' + cast((number - 1) * 1826 // $trajectories as integer) as referral_date

    from (select format('GM9{:03d}', unnest(range(1, $municipalities + 1))) as municipality)
    cross join range(1, $trajectories + 1) as numbers (number)

)

select
    municipality,
    number,
    chance,
    sha256('$programme' || municipality || 'T' || number) as trajectory_number,
    referral_date,
    ['VEILIGHEID', 'WI', 'JEUGD', 'ONDERWIJS', 'ZORG', 'EXTERN'][1 + chance % 6] as referring_domain,
    ['OUTREACH', 'BALIE', 'DIGITAAL', 'SCHOOL', null][1 + chance // 7 % 5] as first_contact_mode,
    referral_date + cast(chance // 11 % 40 as integer) as first_contact_date,
    ['J', 'J', 'N', 'O'][1 + chance // 13 % 4] as warm_handover,
    if(chance // 17 % 10 = 0, null, referral_date + cast(chance // 19 % 60 as integer)) as trajectory_start,
    ['12-15', '16-17', '18-22', '23-26', '27+'][1 + chance // 23 % 5] as age_class,
    ['PW', 'WW', 'GEEN', 'ONBEKEND'][1 + chance // 29 % 4] as benefit_position,
    ['SCHOOLGAAND', 'STARTKWALIFICATIE', 'VSV'][1 + chance // 31 % 3] as education_position,
    ['OUTREACH_INTERN', 'OUTREACH_EXTERN', 'JONGERENWERK', 'REGULIER'][1 + chance // 37 % 4] as coach_type,
    if(chance // 41 % 2 = 0, 'J', 'N') as experience_expert,
    if(chance // 43 % 3 = 0, 'N', 'J') as joint_plan,
    if(chance // 47 % 3 = 0, null, referral_date + cast(chance // 53 % 50 as integer)) as feedback_date,
    if(chance // 59 % 2 = 0, null, referral_date + 90 + cast(chance // 61 % 500 as integer)) as trajectory_end,
    ['WERK', 'SCHOOL', 'OVERDRACHT', 'UIT_BEELD', 'GESTOPT'][1 + chance // 67 % 5] as end_reason

from numbered;

-- All placements, those of every second trajectory with a second one some time after the first.
create table placements as
with

numbered as (

    select
        *,
        cast(hash(municipality, number, placed) >> 2 as bigint) as fate

    from trajectories
    cross join range(2) as placements (placed)

    where placed = 0 or number % 2 = 0

),

started as (

    select
        *,
        referral_date + cast(20 + chance // 73 % 200 + placed * (120 + fate % 90) as integer) as placement_start

    from numbered

    where placement_start <= date '$last_day'

    qualify row_number() over (partition by municipality order by chance // 71 % 97, number, placed) <= $placements

)

select
    municipality,
    sha256('$programme' || municipality || 'P' || number || '-' || placed) as placement_number,
    trajectory_number,
    placement_start,
    if(fate // 3 % 3 = 0, null, placement_start + 10 + cast(fate // 5 % 700 as integer)) as placement_end,
    fate // 7 % 5 > 0 as is_confirmed_often,
    ['REGULIER', 'UITZEND', 'LKS', 'DETACHERING', 'BBL', 'REGULIER', 'STAGE', 'ONBEKEND'][1 + fate // 11 % 8]
        as placement_type,
    cast(8 + fate // 13 % 32 as decimal(12, 4)) as hours_per_week,
    sha256(municipality || 'W' || fate // 17 % 200) as employer_number,
    ['A', 'C', 'F', 'G', 'H', 'I', 'N', 'Q'][1 + fate // 19 % 8] as sector,
    ['J', 'N', 'O'][1 + fate // 23 % 3] as local_employer,
    if(fate // 29 % 4 = 0, 'J', 'N') as subsidy,
    if(fate // 31 % 2 = 0, 'J', 'N') as aftercare_contact,
    if(fate // 37 % 3 = 0, 'J', 'N') as benefit_after_6_months

from started
