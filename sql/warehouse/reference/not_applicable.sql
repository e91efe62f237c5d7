-- What is listed and yet means nothing: one row per indicator, measure and breakdown (null = without a breakdown).
select
    indicator,
    measure,
    breakdown

from input.not_applicable
