-- Een trajectnummer komt in de nieuwste lijst van een gemeente één keer voor.
select
    programme,
    municipality_code,
    count(*) - count(distinct trajectory_number) as too_many

from core.trajectories

group by programme, municipality_code

having count(*) > count(distinct trajectory_number)
