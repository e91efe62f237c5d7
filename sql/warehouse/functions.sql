-- A few words that the models share.

-- The quarter a day lies in, written 2026-K3.
create macro quarter_of(date_value) as year(date_value) || '-K' || quarter(date_value);

-- The first day of a quarter such as 2026-K3.
create macro first_day_of(quarter_text) as
    make_date(cast(left(quarter_text, 4) as integer), cast(right(quarter_text, 1) as integer) * 3 - 2, 1);

-- Whether a curve ends with someone who was followed longer than any event took; without an event it does.
create macro ends_censored(last_censored_day, last_event_day) as
    coalesce(last_censored_day >= last_event_day, last_event_day is null);
