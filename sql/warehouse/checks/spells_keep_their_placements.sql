-- Een baanperiode begint met een betaalde plaatsing en eindigt na haar begin.
select
    programme,
    municipality_code,
    count(*) as spells

from bridged.spells

where spell_start > reference_date
    or last_seen < spell_start
    or (not is_open and first_day_after <= spell_start)

group by programme, municipality_code
