-- Which run of work a placement belongs to: one row per placement that counts. A run is a spell; what is no paid work
-- stands alone.
select
    placements.programme,
    placements.municipality_code,
    placements.placement_number,
    if(
        placements.is_paid,
        concat_ws(' ', placements.trajectory_number, spells.spell_start),
        placements.placement_number
    ) as run

from core.placements as placements
asof left join bridged.spells as spells
    on spells.programme = placements.programme
    and spells.municipality_code = placements.municipality_code
    and spells.trajectory_number = placements.trajectory_number
    and spells.spell_start <= placements.placement_start
