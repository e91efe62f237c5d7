-- Cohort tables of the newest lists: one row per delivery, start quarter and number of months; a blank count is 0.
with

by_month as (

    select
        delivery_id,
        start_quarter,
        started,
        unnest([
            {months: 3, in_work: in_work_3m, not_in_work: not_in_work_3m, not_known: unknown_3m},
            {months: 6, in_work: in_work_6m, not_in_work: not_in_work_6m, not_known: unknown_6m},
            {months: 12, in_work: in_work_12m, not_in_work: not_in_work_12m, not_known: unknown_12m}
        ]) as state

    from raw.newest_cohorts

)

select
    delivery_id,
    start_quarter,
    coalesce(started, 0) as started,
    state.months as months,
    coalesce(state.in_work, 0) as in_work,
    coalesce(state.not_in_work, 0) as not_in_work,
    coalesce(state.not_known, 0) as not_known

from by_month
