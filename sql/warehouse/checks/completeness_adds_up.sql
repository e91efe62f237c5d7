-- Verwachte leveringen zijn geleverd of niet geleverd, en geleverde zijn op tijd of te laat.
select
    programme,
    municipality_code,
    period,
    expected,
    delivered,
    missing

from published.completeness

where expected <> delivered + missing
    or delivered <> on_time + late
    or not_due > missing
    or returned > expected
    or municipalities > expected
