-- The run that a demo's page opens with: the package's own program with the default parameters. It is never forgotten.
alter table demo_run
    add is_default boolean not null default false,
    add check (source is null or not is_default);

create unique index demo_run_default on demo_run (problem_version_id) where is_default;
