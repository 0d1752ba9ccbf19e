-- Somebody of the own people who joined: a standing of its own, that opens their own seat and nothing else (NET-09).
alter table case_party drop constraint case_party_standing_check;
alter table case_party add constraint case_party_standing_check
	check (standing in ('team', 'responsible', 'part', 'person', 'reporter', 'participant', 'coordinator', 'at-table', 'partner', 'reads-along', 'in-circle'));

-- Who asks for something and who offers it, by a topic and a neighbourhood: no words and no name, so that a worker can think of two people (NET-13).
create table wish_line (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	side text not null check (side in ('asks', 'offers')),
	topic text not null,
	holder uuid,
	since timestamptz not null,
	closed_at timestamptz,
	primary key (tenant, id)
);
create index wish_line_open on wish_line (tenant, topic, side) where closed_at is null;
create index wish_line_by_case on wish_line (tenant, case_id);
-- Two of them that a worker thought of together: both are asked apart, and nothing is told before both said yes.
create table wish_match (
	tenant uuid not null,
	id uuid not null,
	asks uuid not null,
	offers uuid not null,
	asks_yes text,
	offers_yes text,
	met_at timestamptz,
	own_at timestamptz,
	primary key (tenant, id)
);
create index wish_match_by_wish on wish_match (tenant, asks);
create index wish_match_by_offer on wish_match (tenant, offers);
alter table wish_line enable row level security; alter table wish_line force row level security;
alter table wish_match enable row level security; alter table wish_match force row level security;
create policy own_tenant on wish_line using (tenant = erbij.tenant());
create policy own_tenant on wish_match using (tenant = erbij.tenant());
grant select, insert, update, delete on wish_line, wish_match to erbij_app;
