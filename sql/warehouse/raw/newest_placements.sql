-- Placements as delivered in the newest lists: one row per delivery and sheet row.
select *

from read_parquet(getvariable('newest_placements'), hive_partitioning = false)
