-- A run of a demo: its address is its id, and what it printed is kept.
create table demo_run (
    id text primary key,
    problem_version_id bigint not null references problem_version,
    -- Null: anybody, with the package's own program.
    person_id bigint references person,
    parameters jsonb not null,
    -- Null: the package's own program.
    source text,
    -- JSON Lines.
    printed text not null,
    ending jsonb not null,
    ended timestamptz not null default now(),
    check ((person_id is null) = (source is null))
);

-- The package's own program prints the same for the same parameters, so one run of each is enough.
create unique index demo_run_own on demo_run (problem_version_id, parameters) where source is null;
create index demo_run_forks on demo_run (person_id, ended) where source is not null;

-- How the variants of a version do over its growth sizes.
create table benchmark (
    problem_version_id bigint primary key references problem_version,
    -- Null: it could not be measured.
    variants jsonb,
    machine text not null,
    jdk text not null,
    measured timestamptz not null default now()
);

-- What a package is about: its demo and its family, as the lists show them.
alter table problem
    add family text not null default 'algorithms',
    -- Null: it has no demo.
    add demo_about_en text,
    add demo_about_zh text;
