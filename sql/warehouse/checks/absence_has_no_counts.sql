-- Wat niet is geleverd of niet van toepassing is, heeft geen aantallen; al het andere wel.
select
    indicator,
    measure,
    programme,
    municipality_code,
    period,
    status

from published.observations

where (status in ('NOT_DELIVERED', 'NOT_APPLICABLE')) <> (numerator is null)
    or (numerator is null and coalesce(denominator, unknown, n_at_risk) is not null)
