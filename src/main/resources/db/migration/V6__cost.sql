alter table submission add column metering text;
alter table submission add column metering_reason text;
alter table submission add column metered jsonb;
