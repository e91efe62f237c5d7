-- What is listed and yet means nothing: one row per indicator, measure and breakdown (null = without a breakdown).
select
    cast(indicator as indicator_code) as indicator,
    cast(measure as measure_code) as measure,
    cast(breakdown as breakdown_code) as breakdown

from input.not_applicable
