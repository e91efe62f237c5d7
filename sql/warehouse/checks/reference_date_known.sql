-- Een levering die telt, heeft een versie, een leveringswijze en een peildatum.
select
    delivery_id,
    programme,
    municipality_code,
    quarter

from reference.deliveries

where state = 'IMPORTED'
    and (version is null or delivery_mode is null or reference_date is null)
