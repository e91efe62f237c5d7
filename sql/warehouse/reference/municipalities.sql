-- Municipalities: one row per code.
select
    cast(code as area_code) as municipality_code,
    name,
    province,
    wave,
    cast(lat as decimal(8, 4)) as lat,
    cast(lon as decimal(8, 4)) as lon

from input.municipalities
