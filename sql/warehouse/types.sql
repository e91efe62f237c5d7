-- The words that a figure is known by, as types. They are stored as numbers of a byte or two, so that millions of figures
-- are counted, sorted and joined in a fraction of the room and time that text takes. Sorted, they are in the order of the text.

create type programme_code as enum (
    select distinct programme from input.participation order by all
);

-- A municipality, or ALL: the programme.
create type area_code as enum (
    select municipality_code from input.participation
    union
    select municipality_code from input.deliveries
    union
    select code from input.municipalities
    union
    select 'ALL'
    order by all
);

-- A quarter or a year, from the first to the last that anything given speaks of.
create type period_code as enum (
    with

    mentioned as (

        select unnest([from_quarter, to_quarter, sample_from, sample_to]) as quarter from input.participation
        union all
        select quarter from input.deliveries
        union all
        select last_quarter from input.build

    ),

    first_days as (

        select unnest(generate_series(min(first_day_of(quarter)), max(first_day_of(quarter)), interval 3 months)) as day
        from mentioned

    )

    select quarter_of(day) from first_days
    union
    select cast(year(day) as varchar) from first_days
    order by all
);

create type indicator_code as enum (
    select id from input.indicators order by all
);

create type measure_code as enum (
    select measure from input.measures order by all
);

create type bound_code as enum (
    select distinct bound from input.measures where bound is not null order by all
);

create type breakdown_code as enum (
    select token from input.breakdowns order by all
);

-- The quarter a day lies in, as a period that figures can be of; null outside of the calendar.
create macro period_of(date_value) as try_cast(quarter_of(date_value) as period_code);

-- The year of a quarter, as a period.
create macro year_of(quarter_value) as cast(left(quarter_value, 4) as period_code);

-- The programme as a whole, as an area.
create macro programme_as_area() as cast('ALL' as area_code);
