-- Annotations that stand: one row each. indicator null: all of them.
select
    indicator,
    programme,
    municipality_code,
    period,
    sentence

from reference.annotations
