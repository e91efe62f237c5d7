-- SAM-08 Ervaren samenwerkingsniveau: one case per score that Veiligheid and Werk & Inkomen give each other.
select
    programme,
    municipality_code,
    quarter,
    'mean' as measure,
    level as numerator,
    1 as denominator,
    0 as unknown,
    level * level as squares,
    respondent_organisation || '_' || partner_organisation as direction

from core.collaboration

where (respondent_organisation = 'VEILIGHEID' and partner_organisation = 'WI')
    or (respondent_organisation = 'WI' and partner_organisation = 'VEILIGHEID')
