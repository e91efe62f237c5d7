-- Participants: one row per programme and municipality. mode is that of the newest imported delivery, A as long
-- as there is none.
with

newest as (

    select
        programme,
        municipality_code,
        arg_max(delivery_mode, (quarter, version)) as mode

    from input.deliveries

    where state = 'IMPORTED'

    group by programme, municipality_code

)

select distinct
    cast(participation.programme as programme_code) as programme,
    cast(participation.municipality_code as area_code) as municipality_code,
    coalesce(newest.mode, 'A') as mode

from input.participation
left join newest
    on newest.programme = participation.programme
    and newest.municipality_code = participation.municipality_code
