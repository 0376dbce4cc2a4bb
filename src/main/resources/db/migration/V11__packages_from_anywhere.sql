-- Packages from elsewhere say nothing of their difficulty.
alter table problem drop constraint problem_difficulty_check;
alter table problem add check (difficulty in ('EASY', 'MEDIUM', 'HARD', 'UNRATED'));

-- What the package states no time limit for: the one that was found when it was imported, and never changes.
alter table problem_version add time_limit_ms integer check (time_limit_ms > 0);
alter table problem_version add time_limit_origin text not null default 'STATED'
    check (time_limit_origin in ('STATED', 'INFERRED', 'DEFAULT'));
alter table problem_version add check ((time_limit_origin = 'STATED') = (time_limit_ms is null));

-- Whether a program of the jury has shown that the problem can be solved here.
alter table problem_version add verified boolean not null default true;
