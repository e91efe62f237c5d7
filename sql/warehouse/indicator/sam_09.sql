-- SAM-09 Kennis en bewustwording: one case per domain (Veiligheid and Werk & Inkomen) for the share of its staff that was
-- reached, and one per domain and provider for the number of participations.
with

reached as (

    select * from core.knowledge_reach where domain in ('VEILIGHEID', 'WI')

),

participations as (

    select
        *,
        unnest([
            {provider: 'VNG', participations: participations_vng},
            {provider: 'CCV', participations: participations_ccv},
            {provider: 'DIVOSA', participations: participations_divosa},
            {provider: 'OTHER', participations: participations_other}
        ]) as part

    from reached

)

select
    programme,
    municipality_code,
    quarter,
    'rate' as measure,
    active_staff as numerator,
    target_staff as denominator,
    0 as unknown,
    domain,
    null as provider

from reached

union all

select
    programme,
    municipality_code,
    quarter,
    'count' as measure,
    part.participations as numerator,
    null as denominator,
    0 as unknown,
    domain,
    part.provider as provider

from participations
