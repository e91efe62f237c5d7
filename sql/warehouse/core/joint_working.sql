-- Since when Veiligheid and Werk & Inkomen work in one way, as the newest imported delivery says: one row per programme
-- and municipality. Blank is not yet; without an imported delivery nothing is known, and there is no row.
with

newest as (

    select
        programme,
        municipality_code,
        arg_max(delivery_id, (quarter, version)) as delivery_id

    from reference.deliveries

    where state = 'IMPORTED'

    group by programme, municipality_code

)

select
    newest.programme,
    newest.municipality_code,
    newest.delivery_id,
    deliveries.joint_since,
    quarter_of(deliveries.joint_since) as joint_since_quarter

from newest
inner join reference.deliveries as deliveries
    on deliveries.delivery_id = newest.delivery_id
