-- Which conferences there are and how far they are; what is said stays in the journal, and what is said in closed time with the circle.
create table conference (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	coordinator uuid not null,
	moment text not null check (moment in ('preparing', 'closed-time', 'plan', 'accepted')),
	called_at timestamptz not null,
	primary key (tenant, id)
);
create index conference_by_case on conference (tenant, case_id);
alter table conference enable row level security; alter table conference force row level security;
create policy own_tenant on conference using (tenant = erbij.tenant());
grant select, insert, update on conference to erbij_app;
