-- Taking part: one row per programme, municipality and spell of taking part, by its sample window where it has one.
select
    programme,
    municipality_code,
    coalesce(sample_from, from_quarter) as first_quarter,
    coalesce(sample_to, to_quarter) as last_quarter,
    sample_from is not null as is_sample

from input.participation
