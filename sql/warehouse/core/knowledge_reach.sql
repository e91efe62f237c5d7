-- Reach of knowledge: one row per programme, municipality, quarter and domain.
select
    delivered.programme,
    delivered.municipality_code,
    delivered.quarter,
    knowledge_reach.domain,
    knowledge_reach.target_staff,
    knowledge_reach.active_staff,
    knowledge_reach.participations_vng,
    knowledge_reach.participations_ccv,
    knowledge_reach.participations_divosa,
    knowledge_reach.participations_other

from staging.own_knowledge_reach as knowledge_reach
inner join reference.delivered_sheets as delivered
    on delivered.delivery_id = knowledge_reach.delivery_id
    and delivered.sheet = 'knowledge_reach'
