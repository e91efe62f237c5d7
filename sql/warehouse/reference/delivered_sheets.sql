-- Sheets that count: one row per programme, municipality, quarter and sheet, of the quarter's newest imported version.
-- is_newest marks the newest quarter in which the municipality delivered the sheet; lists are read from there.
with

counting as (

    select *

    from input.deliveries

    where state = 'IMPORTED'

    qualify row_number() over (
        partition by programme, municipality_code, quarter
        order by version desc
    ) = 1

)

select
    cast(counting.programme as programme_code) as programme,
    cast(counting.municipality_code as area_code) as municipality_code,
    cast(counting.quarter as period_code) as quarter,
    delivery_sheets.sheet,
    counting.delivery_id,
    counting.reference_date,
    delivery_sheets.path,
    counting.quarter = max(counting.quarter) over (
        partition by counting.programme, counting.municipality_code, delivery_sheets.sheet
    ) as is_newest

from counting
inner join input.delivery_sheets on delivery_sheets.delivery_id = counting.delivery_id
