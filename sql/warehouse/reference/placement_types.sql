-- Types of placement: one row each. is_paid and is_subsidised are null for a type that is not known.
select
    placement_type,
    is_paid = 'J' as is_paid,
    is_subsidised = 'J' as is_subsidised

from input.placement_types
