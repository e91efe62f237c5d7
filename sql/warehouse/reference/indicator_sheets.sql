-- The sheets an indicator rests on: one row per indicator, mode of delivery and sheet.
-- is_in_mode is false where that mode has no such sheet, so that the indicator does not apply.
with

named as (

    select
        id as indicator,
        unnest(regexp_extract_all(source, '([A-Z][A-Za-z ]*)\[', 1)) as name_nl

    from input.indicators

),

rests_on as (

    select
        named.indicator,
        'A' as mode,
        sheets.sheet

    from named
    left join input.sheets on sheets.name_nl = named.name_nl

    union all

    select
        named.indicator,
        'B' as mode,
        coalesce(mode_b_sources.sheet, sheets.sheet) as sheet

    from named
    left join input.sheets on sheets.name_nl = named.name_nl
    left join input.mode_b_sources on mode_b_sources.indicator = named.indicator

)

select distinct
    cast(rests_on.indicator as indicator_code) as indicator,
    rests_on.mode,
    rests_on.sheet,
    if(rests_on.mode = 'A', sheets.in_mode_a, sheets.in_mode_b) = 'J' as is_in_mode,
    string_split(sheets.quarters, '|') as asked_in

from rests_on
left join input.sheets on sheets.sheet = rests_on.sheet
