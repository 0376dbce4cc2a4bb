-- A text among the parameters may be longer than what an index takes.
drop index demo_run_own;
create unique index demo_run_own on demo_run (problem_version_id, md5(parameters::text)) where source is null;
