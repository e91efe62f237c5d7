-- Een gemeente die meedoet, staat in de lijst van gemeenten.
select distinct
    participation.programme,
    participation.municipality_code

from reference.participation as participation
left join reference.municipalities as municipalities using (municipality_code)

where municipalities.name is null
