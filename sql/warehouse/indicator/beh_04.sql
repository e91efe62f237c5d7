-- BEH-04 Duurzame uitstroom uit bijstand: one case per trajectory that was on social assistance when its first paid
-- placement began, in the quarter of that placement; judged six months later.
select
    programme,
    municipality_code,
    start_quarter as quarter,
    '6m' as measure,
    if(state = 'J' and benefit_after_6_months = 'N', 1, 0) as numerator,
    if(state in ('J', 'N') and benefit_after_6_months in ('J', 'N'), 1, 0) as denominator,
    if(state = 'O' or (state is not null and benefit_after_6_months = 'O'), 1, 0) as unknown,
    1 as cohort,
    if(state is null, 0, 1) as matured

from derived.work_states

where months = 6
    and benefit_position = 'PW'
