-- The form of a case: what a model in indicator/ may yield. It yields the columns it needs; the others are
-- null. Every case has programme, municipality_code and quarter, and then either the counted columns or the
-- followed ones. A column named like a breakdown token (age_class, sector, …) gives that breakdown.
create table indicator_case (
    -- whose case it is, and the quarter it belongs to
    programme programme_code,
    municipality_code area_code,
    quarter period_code,

    -- counted: added up per measure
    measure measure_code,
    numerator bigint,
    denominator decimal(18, 4),
    unknown bigint,
    -- for means: the sum of the squares, from which their spread follows
    squares bigint,
    -- for shares that need time to pass: how many are in the cohort, and for how many the time has passed
    cohort bigint,
    matured bigint,

    -- followed: one person from a first day until an event or, without one, until last seen
    bound bound_code,
    start_date date,
    reference_date date,
    days integer,
    is_event boolean
);
