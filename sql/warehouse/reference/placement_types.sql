-- Types of placement: one row each. is_paid is null for a type that is not known.
select
    placement_type,
    is_paid = 'J' as is_paid

from input.placement_types
