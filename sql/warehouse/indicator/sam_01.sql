-- SAM-01 Doorverwijzing Veiligheid naar W&I: one case per meeting led by Veiligheid, in the quarter of its delivery.
-- Discussions are counted, not persons; a meeting without both numbers is left out and counted apart.
with

judged as (

    select
        *,
        cases_discussed is not null and referred_to_work_income is not null as is_known

    from core.meetings

    where chairing_domain = 'VEILIGHEID'

)

select
    programme,
    municipality_code,
    quarter,
    'rate' as measure,
    if(is_known, referred_to_work_income, 0) as numerator,
    if(is_known, cases_discussed, 0) as denominator,
    if(is_known, 0, 1) as unknown

from judged
