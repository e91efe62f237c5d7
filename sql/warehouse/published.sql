-- The published schema: all that the dashboard, the exports and the command line may read.
-- Figures are counts; estimates and intervals are made from them by the statistics package.
create schema published;

-- One row: what this file is.
create table published.snapshot (
    snapshot_id varchar(64) not null,
    as_of_date date not null,
    last_quarter varchar(7) not null,
    is_fictitious boolean not null,
    program_version varchar(40) not null
);

-- One row per indicator, in the order of the definitions.
create table published.indicators (
    indicator varchar(10) not null,
    position integer not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    definition varchar(2000) not null,
    numerator_text varchar(1000) not null,
    denominator_text varchar(1000) not null,
    unit varchar(60) not null,
    direction varchar(10) not null,
    kind varchar(10) not null,
    measures varchar(200) not null,
    breakdowns varchar(200),
    sources varchar(1000) not null,
    interval_method varchar(200) not null,
    suppression varchar(60) not null
);

-- One row per municipality that takes part in a programme.
create table published.municipalities (
    municipality_code varchar(6) not null,
    name varchar(100) not null,
    province varchar(60) not null,
    wave varchar(20) not null,
    lat decimal(8, 4) not null,
    lon decimal(8, 4) not null
);

-- One row per programme, municipality and quarter in which it takes part: what came in.
create table published.deliveries (
    programme varchar(20) not null,
    municipality_code varchar(6) not null,
    quarter varchar(7) not null,
    state varchar(12) not null,
    version integer,
    delivery_mode varchar(1),
    reference_date date,
    delivered_on date,
    deadline date not null,
    is_late boolean not null
);

-- One row per programme and municipality that delivered: from which day Veiligheid and Werk & Inkomen work in one way there,
-- as its newest workbook says. null: not yet. It is about organisations, so it is shown to everyone.
create table published.joint_working (
    programme varchar(20) not null,
    municipality_code varchar(6) not null,
    joint_since date
);

-- One row per indicator, programme, municipality and quarter of a delivery that figures of this indicator rest on. Of a flow or
-- a cohort these are the newest lists, whatever the quarter of the figure.
create table published.sources (
    indicator varchar(10) not null,
    programme varchar(20) not null,
    municipality_code varchar(6) not null,
    quarter varchar(7) not null
);

-- One row per programme, municipality (ALL = the programme) and quarter or year: how many quarters of municipalities were
-- expected and delivered. expected = delivered + missing, delivered = on_time + late; not_due is part of missing.
create table published.completeness (
    programme varchar(20) not null,
    municipality_code varchar(6) not null,
    period_type varchar(8) not null,
    period varchar(7) not null,
    municipalities bigint not null,
    expected bigint not null,
    delivered bigint not null,
    on_time bigint not null,
    late bigint not null,
    missing bigint not null,
    not_due bigint not null,
    returned bigint not null
);

-- One row per indicator, measure, programme, municipality (ALL = the programme) and year with a target.
create table published.targets (
    indicator varchar(10) not null,
    measure varchar(12) not null,
    programme varchar(20) not null,
    municipality_code varchar(6) not null,
    "year" varchar(4) not null,
    target decimal(18, 6) not null
);

-- One row per annotation. indicator null: all of them.
create table published.annotations (
    indicator varchar(10),
    programme varchar(20) not null,
    municipality_code varchar(6) not null,
    period varchar(7) not null,
    sentence varchar(1000) not null
);

-- One row per programme and quarter that was closed: from then on its figures are those of that snapshot.
create table published.closures (
    programme varchar(20) not null,
    quarter varchar(7) not null,
    snapshot_id varchar(64) not null,
    closed_on date not null
);

-- One row per closed figure without a breakdown that would be told differently now, with the counts of today.
-- is_suppressed: the difference tells of few persons, so only whose own figure it is may see it.
create table published.revisions (
    indicator varchar(10) not null,
    measure varchar(12) not null,
    programme varchar(20) not null,
    municipality_code varchar(6) not null,
    period_type varchar(8) not null,
    period varchar(7) not null,
    numerator bigint,
    denominator decimal(18, 4),
    unknown bigint,
    n_at_risk bigint,
    given_value decimal(20, 14),
    status varchar(16) not null,
    is_suppressed boolean not null
);

-- One row per indicator, measure, programme, municipality (ALL = the programme), period and breakdown.
-- status is VALUE, NOT_APPLICABLE, NOT_DELIVERED, TOO_SHORT or SUPPRESSED; in NOT_* rows all counts are null.
-- is_suppressed: may be seen by whose own figure it is, and by nobody else; is_unknown_suppressed: the same of unknown alone.
-- squares is the sum of the squares of scores. given_value is the value of a figure that is not its numerator over its
-- denominator: an index, or the median of municipalities.
create table published.observations (
    indicator varchar(10) not null,
    measure varchar(12) not null,
    programme varchar(20) not null,
    municipality_code varchar(6) not null,
    period_type varchar(8) not null,
    period varchar(7) not null,
    breakdown_1 varchar(30),
    value_1 varchar(40),
    breakdown_2 varchar(30),
    value_2 varchar(40),
    numerator bigint,
    denominator decimal(18, 4),
    unknown bigint,
    squares bigint,
    n_at_risk bigint,
    given_value decimal(20, 14),
    municipalities_delivered integer not null,
    municipalities_expected integer not null,
    status varchar(16) not null,
    finality varchar(12) not null,
    is_suppressed boolean not null,
    is_unknown_suppressed boolean not null
);

-- One row per day with an event or a censoring of a survival indicator, by start quarter of the cohort.
-- bound is main, low or high, or null: part of the curve under every bound. Curves over years, or since the start, are
-- sums of these rows.
create table published.curves (
    indicator varchar(10) not null,
    bound varchar(5),
    programme varchar(20) not null,
    municipality_code varchar(6) not null,
    quarter varchar(7) not null,
    breakdown_1 varchar(30),
    value_1 varchar(40),
    breakdown_2 varchar(30),
    value_2 varchar(40),
    "day" integer not null,
    events bigint not null,
    censored bigint not null
);
