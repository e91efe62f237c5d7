-- What came in: one row per programme, municipality and quarter of taking part. The imported delivery is told of, else the
-- last one that came in; whether it was late is judged by the first one that was submitted.
with

ranked as (

    select
        *,
        row_number() over (
            partition by programme, municipality_code, quarter
            order by
                state = 'IMPORTED' desc,
                if(state = 'IMPORTED', version, null) desc nulls last,
                delivered_on desc,
                delivery_id desc
        ) as place,
        coalesce(
            min(delivered_on) filter (where version is not null) over same_quarter,
            min(delivered_on) over same_quarter
        ) as first_delivered_on,
        bool_or(state = 'RETURNED') over same_quarter as was_returned

    from reference.deliveries

    window same_quarter as (partition by programme, municipality_code, quarter)

),

calendar as (

    select
        quarters.quarter,
        quarters.year,
        quarters.last_day + 7 * coalesce(terms.weeks, settings.deadline_weeks) as due_on

    from reference.quarters as quarters
    cross join reference.settings as settings
    asof left join reference.deadline_terms as terms on cast(quarters.quarter as varchar) >= terms.from_quarter

)

select
    taking_part.programme,
    taking_part.municipality_code,
    taking_part.quarter,
    calendar.year,
    coalesce(ranked.state, 'MISSING') as state,
    ranked.version,
    ranked.delivery_mode,
    ranked.reference_date,
    ranked.delivered_on,
    greatest(coalesce(postponements.until_day, calendar.due_on), calendar.due_on) as deadline,
    coalesce(ranked.first_delivered_on > deadline, false) as is_late,
    coalesce(ranked.was_returned, false) as was_returned

from core.participant_quarters as taking_part
inner join calendar on calendar.quarter = taking_part.quarter
left join reference.postponements as postponements
    on postponements.programme = taking_part.programme
    and postponements.municipality_code = taking_part.municipality_code
    and postponements.quarter = taking_part.quarter
left join ranked
    on ranked.programme = taking_part.programme
    and ranked.municipality_code = taking_part.municipality_code
    and ranked.quarter = taking_part.quarter
    and ranked.place = 1
