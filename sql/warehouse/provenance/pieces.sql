-- The landed rows, dealt out to the units of which cases are made: one row per kind of unit, unit and landed row.
-- A person is a trajectory with its placements, a run its placements that continue each other; all else is told by the
-- row, and by the sheet as a whole. The same row may be a piece of units of several kinds.
with

of_persons as (

    select
        'newest_trajectories' as raw_model,
        delivery_id,
        sheet_row,
        trajectory_number,
        null as placement_number

    from raw.newest_trajectories

    union all

    select
        'newest_placements' as raw_model,
        delivery_id,
        sheet_row,
        trajectory_number,
        placement_number

    from raw.newest_placements

),

of_runs as (

    select
        runs.run,
        of_persons.*

    from of_persons
    inner join provenance.runs as runs on runs.placement_number = of_persons.placement_number

),

by_row as (

    select 'newest_cohorts' as raw_model, delivery_id, sheet_row from raw.newest_cohorts
    union all select 'own_capacity', delivery_id, sheet_row from raw.own_capacity
    union all select 'own_collaboration', delivery_id, sheet_row from raw.own_collaboration
    union all select 'own_employers', delivery_id, sheet_row from raw.own_employers
    union all select 'own_knowledge_reach', delivery_id, sheet_row from raw.own_knowledge_reach
    union all select 'own_meetings', delivery_id, sheet_row from raw.own_meetings
    union all select 'own_placements', delivery_id, sheet_row from raw.own_placements
    union all select 'own_schools', delivery_id, sheet_row from raw.own_schools
    union all select 'own_support', delivery_id, sheet_row from raw.own_support
    union all select 'own_trajectories', delivery_id, sheet_row from raw.own_trajectories

)

select 'person' as kind, trajectory_number as name, raw_model, delivery_id, sheet_row from of_persons
union all
select 'run' as kind, run as name, raw_model, delivery_id, sheet_row from of_runs
union all
-- its trajectory gives a run some of its breakdowns
select distinct 'run', of_runs.run, of_persons.raw_model, of_persons.delivery_id, of_persons.sheet_row
from of_runs
inner join of_persons
    on of_persons.trajectory_number = of_runs.trajectory_number
    and of_persons.raw_model = 'newest_trajectories'
union all
select 'row' as kind, concat_ws(' ', raw_model, delivery_id, sheet_row), raw_model, delivery_id, sheet_row from by_row
union all
select 'sheet' as kind, concat_ws(' ', raw_model, delivery_id), raw_model, delivery_id, sheet_row from by_row
