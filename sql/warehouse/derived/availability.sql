-- What there is: one row per indicator, programme, municipality and quarter of taking part.
-- status is DELIVERED, NOT_DELIVERED or NOT_APPLICABLE; reference_date is the peildatum of the figure. is_whole_only says
-- that what is delivered cannot be broken down.
with

needed as (

    select
        indicators.indicator,
        indicators.reads_lists,
        indicator_sheets.sheet,
        indicator_sheets.is_in_mode
            and coalesce(list_contains(indicator_sheets.asked_in, right(taking_part.quarter, 2)), true) as applies,
        indicators.reads_lists
            and taking_part.lists_mode = 'B'
            and indicators.indicator in (select indicator from reference.mode_b_sources) as is_whole_only,
        taking_part.programme,
        taking_part.municipality_code,
        taking_part.quarter

    from core.participant_quarters as taking_part
    cross join reference.indicators as indicators
    inner join reference.indicator_sheets as indicator_sheets
        on indicator_sheets.indicator = indicators.indicator
        and indicator_sheets.mode = if(indicators.reads_lists, taking_part.lists_mode, taking_part.own_mode)

),

found as (

    select
        needed.*,
        if(reads_lists, newest.quarter, own.quarter) as delivered_quarter,
        if(reads_lists, newest.reference_date, own.reference_date) as delivered_reference_date

    from needed
    left join reference.delivered_sheets as newest
        on newest.programme = needed.programme
        and newest.municipality_code = needed.municipality_code
        and newest.sheet = needed.sheet
        and newest.is_newest
    left join reference.delivered_sheets as own
        on own.programme = needed.programme
        and own.municipality_code = needed.municipality_code
        and own.sheet = needed.sheet
        and own.quarter = needed.quarter

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
    bool_or(is_whole_only) as is_whole_only,
    arg_min(delivered_reference_date, delivered_quarter) as reference_date

from found

group by indicator, programme, municipality_code, quarter
