-- What is not known yet when a quarter ends, though nobody is followed: one row per indicator, with the days it takes.
select
    cast(waits.indicator as indicator_code) as indicator,
    cast(settings.value as integer) as days

from input.waits
inner join input.settings on settings.name = waits.setting
