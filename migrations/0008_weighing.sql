-- Which weighings there are: ids, days and places on the continuum, never own words. What was weighed stands in the journal.

create table weighing (
	tenant uuid not null,
	case_id uuid not null,
	version integer not null,
	at timestamptz not null,
	by_id uuid,
	step smallint not null check (step between 1 and 7),
	outcome text not null check (outcome in ('go', 'not-now', 'no-go', 'residents', 'connect', 'sender-first', 'legal-route')),
	watcher uuid,
	look_again date,
	hindsight_at timestamptz,
	primary key (tenant, case_id, version)
);
create index weighing_by_member on weighing (tenant, by_id, at);

-- The question lies on the table again: after a refusal, a long silence, or a go that was used (LEG-21). Answered by the next version.
create table weighing_question (
	tenant uuid not null,
	case_id uuid not null,
	why text not null check (why in ('refusal', 'silence', 'new-approach')),
	since timestamptz not null,
	primary key (tenant, case_id)
);

alter table weighing enable row level security; alter table weighing force row level security;
alter table weighing_question enable row level security; alter table weighing_question force row level security;
create policy own_tenant on weighing using (tenant = erbij.tenant());
create policy own_tenant on weighing_question using (tenant = erbij.tenant());
grant select, insert, update on weighing to erbij_app;
grant select, insert, update, delete on weighing_question to erbij_app;
