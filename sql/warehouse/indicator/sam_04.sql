-- SAM-04 Gezamenlijk casusoverleg: one case per meeting, in the quarter of its delivery. Without the meetings that are
-- joint by definition; one N is a no, and only two times J a yes.
with

judged as (

    select
        *,
        case
            when safety_present = 'N' or work_income_present = 'N' then 'N'
            when safety_present = 'J' and work_income_present = 'J' then 'J'
            else 'O'
        end as is_joint

    from core.meetings

    where meeting_type <> 'CASUS_V_WI'

)

select
    programme,
    municipality_code,
    quarter,
    'rate' as measure,
    if(is_joint = 'J', 1, 0) as numerator,
    if(is_joint = 'O', 0, 1) as denominator,
    if(is_joint = 'O', 1, 0) as unknown,
    meeting_type

from judged
