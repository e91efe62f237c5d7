-- Van een gemeente, programma en kwartaal telt hoogstens één levering.
select
    programme,
    municipality_code,
    quarter,
    count(*) as imported

from reference.deliveries

where state = 'IMPORTED'

group by programme, municipality_code, quarter

having count(*) > 1
