-- Taking part: one row per programme, municipality and quarter in which it takes part and that has ended.
-- lists_mode is how the municipality delivers its lists now; own_mode how it delivered in that quarter itself, as long as
-- it did not: as now.
with

delivered as (

    select
        programme,
        municipality_code,
        quarter,
        arg_max(delivery_mode, version) as mode

    from reference.deliveries

    where state = 'IMPORTED'

    group by programme, municipality_code, quarter

)

select distinct
    participation.programme,
    participation.municipality_code,
    quarters.quarter,
    participants.mode as lists_mode,
    coalesce(delivered.mode, participants.mode) as own_mode

from reference.participation as participation
inner join reference.participants as participants
    on participants.programme = participation.programme
    and participants.municipality_code = participation.municipality_code
inner join reference.quarters as quarters
    on quarters.quarter >= participation.first_quarter
    and quarters.quarter <= coalesce(participation.last_quarter, quarters.quarter)
left join delivered
    on delivered.programme = participation.programme
    and delivered.municipality_code = participation.municipality_code
    and delivered.quarter = quarters.quarter
