-- Capacity as delivered in each quarter of its own: one row per delivery and sheet row.
select *

from read_parquet(getvariable('own_capacity'), hive_partitioning = false)
