-- Elk type plaatsing staat in de lijst van typen.
select
    placement_type,
    count(*) as placements

from core.placements
left join reference.placement_types as placement_types using (placement_type)

where placement_types.placement_type is null

group by placement_type
