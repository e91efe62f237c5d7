-- By which units the rows under an indicator are told apart: one row per indicator.
select
    cast(indicators.indicator as varchar) as indicator,
    case
        when pooled.indicator is not null then 'sheet'
        when not indicators.reads_lists or any_value(participants.mode) = 'B' then 'row'
        -- a person may have several of these in one period
        when indicators.kind = 'flow' and bool_and(rests_on.sheet = 'placements') then 'run'
        else 'person'
    end as kind

from reference.indicators as indicators
inner join reference.indicator_sheets as rests_on
    on rests_on.indicator = indicators.indicator
    and rests_on.mode = 'A'
cross join reference.participants as participants
left join reference.pooled_indicators as pooled on pooled.indicator = indicators.indicator

group by indicators.indicator, indicators.reads_lists, indicators.kind, pooled.indicator
