-- What an accepted submission costs is measured once its verdict is there, so it has a state of its own.
alter table submission
    -- UTF-8, in which the database is
    add source_bytes integer not null generated always as (octet_length(source)) stored,
    -- Null: there is nothing to meter. DUE: it is to be metered, or just being metered.
    add metering text check (metering in ('DUE', 'DONE', 'REFUSED')),
    add metering_tries smallint not null default 0,
    -- When its metering last gave a sign of life.
    add metering_heard timestamptz,
    add cost bigint,
    -- Costs of different models do not compare.
    add cost_model smallint,
    add metered jsonb,
    add metering_reason text,
    add check ((cost is null) = (cost_model is null));

update submission set metering = 'DUE' where verdict = 'AC';

create index submission_metering on submission (metering_heard) where metering = 'DUE';

alter table standing
    -- The largest bigint while nothing of theirs is measured, with the first submission that was accepted.
    add cost bigint,
    add cost_submission_id bigint references submission,
    add source_bytes bigint,
    add source_submission_id bigint references submission;

update standing
   set (cost, cost_submission_id, source_bytes, source_submission_id) =
       (select 9223372036854775807, min(s.id), min(s.source_bytes), (array_agg(s.id order by s.source_bytes, s.id))[1]
          from submission s
         where s.problem_id = standing.problem_id and s.person_id = standing.person_id and s.verdict = 'AC')
 where solved is not null;

create index standing_by_cost on standing (problem_id, cost, cost_submission_id) where solved is not null;
create index standing_by_source on standing (problem_id, source_bytes, source_submission_id) where solved is not null;

-- What a best at a problem adds to the person's score. Less is better: each problem solved takes off more than all the
-- values of a person can add, so the number of problems comes first. Among equals it is the sum of how often the values
-- double from 1, which is their geometric mean. In millionths, rounded: sums of whole numbers do not depend on the order.
create function score(value bigint) returns bigint immutable parallel safe language sql
    return round(1e6 * ln(greatest(value, 1)::float8) / ln(2::float8))::bigint - 1099511627776;

alter table person_standing
    -- Problems with a best cost.
    add measured integer not null default 0,
    -- Of each: the sum of the scores, and the last of the submissions that it was reached with.
    add cost_score bigint,
    add cost_submission_id bigint,
    add time_score bigint,
    add time_submission_id bigint,
    add memory_score bigint,
    add memory_submission_id bigint,
    add source_score bigint,
    add source_submission_id bigint;

update person_standing
   set (cost_score, cost_submission_id, time_score, time_submission_id,
        memory_score, memory_submission_id, source_score, source_submission_id) =
       (select sum(score(s.cost)), max(s.cost_submission_id), sum(score(s.time_ms)), max(s.time_submission_id),
               sum(score(s.memory_kb)), max(s.memory_submission_id),
               sum(score(s.source_bytes)), max(s.source_submission_id)
          from standing s
         where s.person_id = person_standing.person_id and s.solved is not null)
 where solved > 0;

drop index person_standing_rank;
create index person_standing_by_cost on person_standing (cost_score, cost_submission_id) where solved > 0;
create index person_standing_by_time on person_standing (time_score, time_submission_id) where solved > 0;
create index person_standing_by_memory on person_standing (memory_score, memory_submission_id) where solved > 0;
create index person_standing_by_source on person_standing (source_score, source_submission_id) where solved > 0;

-- Everybody's place on every leaderboard: those of the problems, and that of the site, which has the number 0.
create view place (board, ranked_by, value, submission_id, person_id) as
    select problem_id, 'COST'::text, cost, cost_submission_id, person_id from standing where solved is not null
    union all
    select problem_id, 'TIME', time_ms, time_submission_id, person_id from standing where solved is not null
    union all
    select problem_id, 'MEMORY', memory_kb, memory_submission_id, person_id from standing where solved is not null
    union all
    select problem_id, 'SOURCE', source_bytes, source_submission_id, person_id from standing where solved is not null
    union all
    select 0::bigint, 'COST', cost_score, cost_submission_id, person_id from person_standing where solved > 0
    union all
    select 0::bigint, 'TIME', time_score, time_submission_id, person_id from person_standing where solved > 0
    union all
    select 0::bigint, 'MEMORY', memory_score, memory_submission_id, person_id from person_standing where solved > 0
    union all
    select 0::bigint, 'SOURCE', source_score, source_submission_id, person_id from person_standing where solved > 0;

-- Along every leaderboard, how many people stand from here (included) to the next milestone. So the rank of a person and
-- the people of a page are found without counting everybody who is ahead. The first of each stands before everybody.
create table milestone (
    board bigint not null,
    ranked_by text not null,
    value bigint not null,
    submission_id bigint not null,
    people integer not null,
    primary key (board, ranked_by, value, submission_id)
);

-- What milestone must hold, but for where exactly they stand.
create function milestones_anew() returns setof milestone stable language sql
begin atomic
    select board, ranked_by,
           case rank when 1 then (-9223372036854775808)::bigint else value end,
           case rank when 1 then 0 else submission_id end,
           least(256, people - rank + 1)::integer
      from (select place.*, row_number() over ordered as rank, count(*) over (partition by board, ranked_by) as people
              from place
            window ordered as (partition by board, ranked_by order by value, submission_id)) everybody
     where (rank - 1) % 256 = 0;
end;

insert into milestone select * from milestones_anew();
