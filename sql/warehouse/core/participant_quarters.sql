-- Taking part: one row per programme, municipality and quarter in which it takes part and that has ended.
select distinct
    participation.programme,
    participation.municipality_code,
    quarters.quarter

from reference.participation as participation
inner join reference.quarters as quarters
    on quarters.quarter >= participation.first_quarter
    and quarters.quarter <= coalesce(participation.last_quarter, quarters.quarter)
