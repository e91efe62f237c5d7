-- Schools of each quarter's own delivery: one row per delivery and sheet row; a blank code is ONBEKEND.
select
    delivery_id,
    coalesce(school_type, 'ONBEKEND') as school_type,
    agreement_since

from raw.own_schools
