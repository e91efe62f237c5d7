-- Een deel is niet groter dan het geheel, en geen aantal is kleiner dan nul.
select
    indicator,
    measure,
    programme,
    municipality_code,
    period,
    numerator,
    denominator

from published.observations as observations
inner join reference.measures as measures using (indicator, measure)

where numerator < 0
    or denominator < 0
    or unknown < 0
    or (measures.form in ('SHARE', 'SURVIVAL', 'MEDIAN') and numerator > denominator)
    or n_at_risk > denominator
    or municipalities_delivered > municipalities_expected
