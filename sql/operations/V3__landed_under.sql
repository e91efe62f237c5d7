-- Under which definitions the rows of a delivery were landed: a hash of sheets, columns and codes as data.
-- null: landed by a program that did not say so yet. Part of what a snapshot is known by.
alter table deliveries add column landed_under varchar(64);
