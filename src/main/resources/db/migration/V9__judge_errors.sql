-- What ended as JE is judged again by itself, so often.
alter table submission add retries smallint not null default 0;

create index submission_judge_error on submission (heard) where verdict = 'JE';

-- Costs are measured for persons in turn.
drop index submission_metering;
create index submission_metering on submission (person_id, id) where metering = 'DUE';
