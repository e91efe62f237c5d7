-- What there is: one row per indicator, programme, municipality and quarter of taking part.
-- status is DELIVERED, NOT_DELIVERED or NOT_APPLICABLE; reference_date is the peildatum of the figure.
with

needed as (

    select
        indicators.indicator,
        indicators.reads_lists,
        indicator_sheets.sheet,
        indicator_sheets.is_in_mode
            and coalesce(list_contains(indicator_sheets.asked_in, right(taking_part.quarter, 2)), true) as applies,
        taking_part.programme,
        taking_part.municipality_code,
        taking_part.quarter

    from core.participant_quarters as taking_part
    inner join reference.participants as participants
        on participants.programme = taking_part.programme
        and participants.municipality_code = taking_part.municipality_code
    cross join reference.indicators as indicators
    inner join reference.indicator_sheets as indicator_sheets
        on indicator_sheets.indicator = indicators.indicator
        and indicator_sheets.mode = participants.mode

),

found as (

    select
        needed.*,
        delivered.quarter as delivered_quarter,
        delivered.reference_date

    from needed
    left join reference.delivered_sheets as delivered
        on delivered.programme = needed.programme
        and delivered.municipality_code = needed.municipality_code
        and delivered.sheet = needed.sheet
        and if(needed.reads_lists, delivered.is_newest, delivered.quarter = needed.quarter)

)

select
    indicator,
    programme,
    municipality_code,
    quarter,
    case
        when not bool_and(applies) then 'NOT_APPLICABLE'
        when bool_and(delivered_quarter is not null and delivered_quarter >= quarter) then 'DELIVERED'
        else 'NOT_DELIVERED'
    end as status,
    arg_min(reference_date, delivered_quarter) as reference_date

from found

group by indicator, programme, municipality_code, quarter
