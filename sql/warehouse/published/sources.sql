-- Deliveries that figures rest on: one row per indicator, programme, municipality and quarter of the delivery. What is read
-- from lists rests on the newest ones, whatever the quarter of the figure; all else on that quarter's own delivery.
select
    availability.indicator,
    availability.programme,
    availability.municipality_code,
    availability.quarter

from derived.availability as availability
inner join reference.indicators as indicators on indicators.indicator = availability.indicator

where availability.status = 'DELIVERED'
    and not indicators.reads_lists

union all

select distinct
    rests_on.indicator,
    delivered.programme,
    delivered.municipality_code,
    delivered.quarter

from reference.delivered_sheets as delivered
inner join reference.participants as participants
    on participants.programme = delivered.programme
    and participants.municipality_code = delivered.municipality_code
inner join reference.indicator_sheets as rests_on
    on rests_on.sheet = delivered.sheet
    and rests_on.mode = participants.mode
    and rests_on.is_in_mode
inner join reference.indicators as indicators on indicators.indicator = rests_on.indicator

where delivered.is_newest
    and indicators.reads_lists
