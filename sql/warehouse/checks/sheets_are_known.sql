-- Elk werkblad en elke maat in indicators.csv is bekend.
select
    indicator,
    'werkblad' as what

from reference.indicator_sheets

where sheet is null

union all

select
    indicator,
    'maat ' || measure as what

from reference.measures

where form is null
