-- Een plaatsingsnummer komt in de nieuwste lijst van een gemeente één keer voor.
select
    programme,
    municipality_code,
    count(*) - count(distinct placement_number) as too_many

from core.placements

group by programme, municipality_code

having count(*) > count(distinct placement_number)
