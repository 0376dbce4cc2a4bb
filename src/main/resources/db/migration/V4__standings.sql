-- What a person has reached at a problem, kept up to date by whoever writes a verdict, in the same transaction: pages
-- and leaderboards read these rows and never count submissions. Everything here can be computed anew from them.
create table standing (
    problem_id bigint not null references problem,
    person_id bigint not null references person,
    -- Judged ones; our own faults (JE) are nobody's attempts.
    submissions integer not null default 0,
    latest_verdict text,
    -- When the first accepted submission was sent.
    solved timestamptz,
    time_ms bigint,
    time_submission_id bigint references submission,
    memory_kb bigint,
    memory_submission_id bigint references submission,
    primary key (problem_id, person_id)
);

create index standing_person on standing (person_id);
create index standing_by_time on standing (problem_id, time_ms, time_submission_id) where solved is not null;
create index standing_by_memory on standing (problem_id, memory_kb, memory_submission_id) where solved is not null;

create table person_standing (
    person_id bigint primary key references person,
    submissions integer not null default 0,
    solved integer not null default 0,
    -- When the problem that counts last was solved: who got there first is ahead.
    last_solved timestamptz
);

create index person_standing_rank on person_standing (solved desc, last_solved, person_id) where solved > 0;

create index submission_standing on submission (problem_id, person_id, verdict, time_ms, id) where status = 'DONE';
drop index submission_problem;
drop index submission_accepted;
