-- How many weeks everyone has to deliver, from a quarter on: one row per quarter from which that is otherwise.
select
    from_quarter,
    weeks

from input.deadline_terms
