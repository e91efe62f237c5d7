-- INZ-04 Scholen met werkafspraak: one case per school listed.
select
    programme,
    municipality_code,
    quarter,
    'rate' as measure,
    if(has_agreement, 1, 0) as numerator,
    1 as denominator,
    0 as unknown,
    school_type

from core.schools
