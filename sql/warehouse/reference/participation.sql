-- Taking part: one row per programme, municipality and spell of taking part, by its sample window where it has one.
select
    cast(programme as programme_code) as programme,
    cast(municipality_code as area_code) as municipality_code,
    cast(coalesce(sample_from, from_quarter) as period_code) as first_quarter,
    cast(coalesce(sample_to, to_quarter) as period_code) as last_quarter,
    sample_from is not null as is_sample

from input.participation
