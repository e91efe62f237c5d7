-- Until when a municipality may deliver, where that is later than for everyone: one row per programme, municipality and quarter.
select
    cast(programme as programme_code) as programme,
    cast(municipality_code as area_code) as municipality_code,
    quarter,
    until_day

from input.postponements
