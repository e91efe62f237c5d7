-- The calendar: one row per quarter from the first participation to the last quarter ended at the as-of date.
with

bounds as (

    select
        min(first_day_of(coalesce(participation.sample_from, participation.from_quarter))) as first_day,
        max(first_day_of(build.last_quarter)) as last_day

    from input.participation
    cross join input.build

),

first_days as (

    select cast(unnest(generate_series(first_day, last_day, interval 3 months)) as date) as first_day

    from bounds

)

select
    period_of(first_day) as quarter,
    year_of(quarter_of(first_day)) as year,
    first_day,
    last_day(first_day + interval 2 months) as last_day

from first_days
