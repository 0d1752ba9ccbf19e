-- Visits as a line in somebody's day: ids, day and time, never own words. Why, what we bring and who comes along stand in the journal.

create table visit (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	day date not null,
	time text check (time ~ '^\d\d:\d\d$'),
	member uuid not null,
	uninvited boolean not null,
	state text not null default 'planned' check (state in ('planned', 'done', 'dropped')),
	primary key (tenant, id)
);
create index visit_by_member on visit (tenant, member, day) where state = 'planned';
create index visit_by_case on visit (tenant, case_id, day);

alter table visit enable row level security; alter table visit force row level security;
create policy own_tenant on visit using (tenant = erbij.tenant());
grant select, insert, update on visit to erbij_app;
