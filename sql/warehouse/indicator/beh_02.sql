-- BEH-02 Behoud bij dezelfde werkgever: one case per trajectory with paid work for a known employer, from its first
-- placement until the work for that employer ended.
select
    programme,
    municipality_code,
    start_quarter as quarter,
    'main' as bound,
    spell_start as start_date,
    reference_date,
    if(is_open, last_seen, first_day_after) - spell_start as days,
    not is_open as is_event,
    local_employer,
    sector

from bridged.employer_spells
