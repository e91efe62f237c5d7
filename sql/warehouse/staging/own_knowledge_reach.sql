-- Reach of knowledge of each quarter's own delivery: one row per delivery and sheet row; a blank number is 0.
select
    delivery_id,
    coalesce(domain, 'ONBEKEND') as domain,
    coalesce(target_staff, 0) as target_staff,
    coalesce(active_staff, 0) as active_staff,
    coalesce(participations_vng, 0) as participations_vng,
    coalesce(participations_ccv, 0) as participations_ccv,
    coalesce(participations_divosa, 0) as participations_divosa,
    coalesce(participations_other, 0) as participations_other

from raw.own_knowledge_reach
