-- Breakdown tokens: one row each. A landmark is the day from which groups are compared, among those followed past it.
select
    cast(token as breakdown_code) as token,
    name_nl,
    name_en,
    cast(landmark_days as integer) as landmark_days

from input.breakdowns
