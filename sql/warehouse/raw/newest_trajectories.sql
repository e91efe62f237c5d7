-- Trajectories as delivered in the newest lists: one row per delivery and sheet row.
select *

from read_parquet(getvariable('newest_trajectories'), hive_partitioning = false)
