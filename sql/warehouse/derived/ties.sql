-- Working contact between organisations: one row per programme, municipality, quarter and pair that was rated. The score
-- of an organisation for a partner is the median of its respondents; a tie needs 2 or more from whoever gave a score.
with

scores as (

    select
        programme,
        municipality_code,
        quarter,
        respondent_organisation as organisation,
        partner_organisation as partner,
        median(level) as level

    from core.collaboration

    where respondent_organisation <> partner_organisation

    group by all

)

select
    programme,
    municipality_code,
    quarter,
    least(organisation, partner) as one,
    greatest(organisation, partner) as other,
    min(level) >= 2 as is_tie,
    count(*) = 1 as is_one_sided

from scores

group by all
