-- SAM-07 Netwerkdichtheid partners: one case per programme, municipality and quarter with a survey of at least three
-- organisations. numerator is the number of ties, denominator that of possible pairs, unknown that of the ties which
-- rest on the word of one side, cohort the number of respondents.
with

ties as (

    select
        programme,
        municipality_code,
        quarter,
        count(*) filter (where is_tie) as ties,
        count(*) filter (where is_tie and is_one_sided) as one_sided_ties

    from derived.ties

    group by all

),

named as (

    select
        programme,
        municipality_code,
        quarter,
        respondent_number,
        unnest([respondent_organisation, partner_organisation]) as organisation

    from core.collaboration

),

surveys as (

    select
        programme,
        municipality_code,
        quarter,
        count(distinct organisation) as organisations,
        count(distinct respondent_number) as respondents

    from named

    group by all

)

select
    surveys.programme,
    surveys.municipality_code,
    surveys.quarter,
    'ratio' as measure,
    coalesce(ties.ties, 0) as numerator,
    surveys.organisations * (surveys.organisations - 1) // 2 as denominator,
    coalesce(ties.one_sided_ties, 0) as unknown,
    surveys.respondents as cohort

from surveys
left join ties using (programme, municipality_code, quarter)

where surveys.organisations >= 3
