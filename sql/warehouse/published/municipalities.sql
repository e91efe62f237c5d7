-- Municipalities that take part in a programme: one row each.
select
    municipality_code,
    name,
    province,
    wave,
    lat,
    lon

from reference.municipalities

where municipality_code in (select municipality_code from reference.participation)
