-- Closed figures that would be told differently now: one row per indicator, measure, programme, municipality (ALL = the
-- programme) and period, with the counts of today. The difference is of its own municipality alone, unless it is the programme's
-- and of nobody, or of enough persons.
select
    closed.indicator,
    closed.measure,
    closed.programme,
    closed.municipality_code,
    closed.period_type,
    closed.period,
    now.numerator,
    now.denominator,
    now.unknown,
    now.n_at_risk,
    now.given_value,
    now.status,
    not (
        closed.municipality_code = programme_as_area()
        and not closed.is_suppressed
        and suppressed.indicator is null
        and closed.status = 'VALUE'
        and now.status = 'VALUE'
        and abs(now.numerator - closed.numerator) not between 1 and settings.smallest_count - 1
        and abs(coalesce(now.denominator, 0) - coalesce(closed.denominator, 0)) not between 1 and settings.smallest_count - 1
        and abs(
            coalesce(now.denominator - now.numerator, 0) - coalesce(closed.denominator - closed.numerator, 0)
        ) not between 1 and settings.smallest_count - 1
    ) as is_suppressed

from closed.observations as closed
cross join reference.settings as settings
inner join reference.measures as measures using (indicator, measure)
inner join assembled.observations as now
    on now.indicator = closed.indicator
    and now.measure = closed.measure
    and now.programme = closed.programme
    and now.municipality_code = closed.municipality_code
    and now.period = closed.period
    and now.breakdown_1 is null
left join suppression.suppressed as suppressed
    on not suppressed.is_of_unknown
    and suppressed.indicator = closed.indicator
    and suppressed.protected_as = measures.protected_as
    and suppressed.programme = closed.programme
    and suppressed.municipality_code = closed.municipality_code
    and suppressed.period = closed.period
    and suppressed.breakdown_1 is null

where closed.breakdown_1 is null
    and (now.numerator, now.denominator, now.unknown, now.n_at_risk, now.given_value, now.status)
        is distinct from
        (closed.numerator, closed.denominator, closed.unknown, closed.n_at_risk, closed.given_value, closed.status)
