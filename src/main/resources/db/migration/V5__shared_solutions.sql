-- As the published version says it; packages from before this could not say it.
alter table problem add shares_solutions boolean not null default false;
