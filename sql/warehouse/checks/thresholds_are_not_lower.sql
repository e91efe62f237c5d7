-- Wat wordt afgeschermd, begint niet onder de grens die is afgesproken: vijf personen, en tien voor een deel.
select
    smallest_count,
    smallest_denominator

from reference.settings

where smallest_count is null
    or smallest_count < 5
    or smallest_denominator is null
    or smallest_denominator < 10
