-- What a landed sheet looks like. A list of files to read begins with an empty file of this form, so that
-- a sheet that nobody delivered is an empty table and not an error.
create schema landed;

create table landed.trajectories (
    delivery_id bigint,
    sheet_row integer,
    trajectory_number varchar,
    referral_date date,
    referring_domain varchar,
    first_contact_mode varchar,
    first_contact_date date,
    warm_handover varchar,
    trajectory_start date,
    age_class varchar,
    benefit_position varchar,
    education_position varchar,
    coach_type varchar,
    experience_expert varchar,
    joint_plan varchar,
    feedback_date date,
    trajectory_end date,
    end_reason varchar
);

create table landed.placements (
    delivery_id bigint,
    sheet_row integer,
    placement_number varchar,
    trajectory_number varchar,
    placement_start date,
    placement_end date,
    status varchar,
    last_confirmed date,
    placement_type varchar,
    hours_per_week decimal(12, 4),
    employer_number varchar,
    sector varchar,
    local_employer varchar,
    subsidy varchar,
    aftercare_contact varchar,
    benefit_after_6_months varchar
);

create table landed.cohorts (
    delivery_id bigint,
    sheet_row integer,
    start_quarter varchar,
    started integer,
    in_work_3m integer,
    not_in_work_3m integer,
    unknown_3m integer,
    not_measurable_3m integer,
    in_work_6m integer,
    not_in_work_6m integer,
    unknown_6m integer,
    not_measurable_6m integer,
    in_work_12m integer,
    not_in_work_12m integer,
    unknown_12m integer,
    not_measurable_12m integer
);

create table landed.meetings (
    delivery_id bigint,
    sheet_row integer,
    meeting_number varchar,
    meeting_date date,
    meeting_type varchar,
    chairing_domain varchar,
    safety_present varchar,
    work_income_present varchar,
    cases_discussed integer,
    referred_to_work_income integer
);

create table landed.capacity (
    delivery_id bigint,
    sheet_row integer,
    function varchar,
    fte decimal(12, 4)
);

create table landed.employers (
    delivery_id bigint,
    sheet_row integer,
    employer_number varchar,
    sector varchar,
    employer_size varchar,
    local varchar,
    active_in_period varchar
);

create table landed.schools (
    delivery_id bigint,
    sheet_row integer,
    school_number varchar,
    school_type varchar,
    agreement_since date
);

create table landed.knowledge_reach (
    delivery_id bigint,
    sheet_row integer,
    domain varchar,
    target_staff integer,
    active_staff integer,
    participations_vng integer,
    participations_ccv integer,
    participations_divosa integer,
    participations_other integer
);

create table landed.collaboration (
    delivery_id bigint,
    sheet_row integer,
    respondent_number varchar,
    respondent_organisation varchar,
    partner_organisation varchar,
    level integer
);

create table landed.support (
    delivery_id bigint,
    sheet_row integer,
    item integer,
    present varchar
);
