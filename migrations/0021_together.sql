-- What residents do together, a round along doors, and the mirror of the building. Nothing here is a page about anybody.

-- Who leads may stay unnamed; whoever it is about was asked, is still to be asked, or need not be asked.
alter table residents_action alter column lead set default '';
alter table residents_action drop column asked;
alter table residents_action
	add column kind text not null default 'together' check (kind in ('together', 'connection')),
	add column asked text not null default 'not-yet' check (asked in ('yes', 'not-yet', 'not-needed', 'no')),
	-- whoever it is about said themselves that somebody may come by: only then a contact can begin from here
	add column contact_wanted boolean not null default false,
	add column looked_back_at timestamptz;
create index residents_action_by_holder on residents_action (tenant, holder, look_back_on) where looked_back is null;

-- A round along doors, or activating visits. It cannot exist without what residents gain and who follows up.
create table enquiry (
	tenant uuid not null,
	id uuid not null,
	area_id uuid not null,
	team_id uuid not null,
	kind text not null check (kind in ('doors', 'activating')),
	gain text not null check (gain <> ''),
	-- who follows up
	holder uuid not null,
	commissioner text not null default '',
	begun_by uuid not null,
	begun_at timestamptz not null,
	ended_at timestamptz,
	primary key (tenant, id)
);
create index enquiry_by_team on enquiry (tenant, team_id, begun_at);
-- What we may hear, and what stands ready for it.
create table enquiry_offer (
	tenant uuid not null,
	enquiry uuid not null,
	line integer not null,
	expected text not null check (expected <> ''),
	offer text not null check (offer <> ''),
	primary key (tenant, enquiry, line)
);
-- Where we go, and on what ground: somebody asked, or is concerned. There is no third ground (SIG-38).
create table enquiry_street (
	tenant uuid not null,
	enquiry uuid not null,
	line integer not null,
	street text not null check (street <> ''),
	ground text not null check (ground in ('asked', 'concerned')),
	primary key (tenant, enquiry, line)
);
-- How residents see it and how the commissioner sees it: beside each other, never one (SIG-27).
create table enquiry_view (
	tenant uuid not null,
	id uuid not null,
	enquiry uuid not null,
	side text not null check (side in ('residents', 'commissioner')),
	words text not null,
	by_id uuid not null,
	at timestamptz not null,
	primary key (tenant, id)
);
create index enquiry_view_by_enquiry on enquiry_view (tenant, enquiry);
-- A door we said we would come to: who comes and when, and nothing on who lives there.
create table enquiry_door (
	tenant uuid not null,
	id uuid not null,
	enquiry uuid not null,
	address_id uuid not null,
	day date not null,
	organisation_id uuid not null,
	member uuid not null,
	dropped_at timestamptz,
	primary key (tenant, id)
);
create index enquiry_door_by_address on enquiry_door (tenant, address_id, day);
create index enquiry_door_by_enquiry on enquiry_door (tenant, enquiry);
-- What a resident raised: who sees to it and until when. The words stay encrypted in the journal; these rows are written from it.
create table enquiry_item (
	tenant uuid not null,
	id uuid not null,
	enquiry uuid not null,
	holder uuid not null,
	answer_by date not null,
	raised_at timestamptz not null,
	answered_at timestamptz,
	signal_case uuid,
	primary key (tenant, id)
);
create index enquiry_item_by_enquiry on enquiry_item (tenant, enquiry);
create index enquiry_item_open on enquiry_item (tenant, holder, answer_by) where answered_at is null;

-- The mirror: a team's own answers about itself, floor by floor (0 is the basement), as often as it likes. Nothing is added up (ANTI-40).
create table self_test (
	tenant uuid not null,
	id uuid not null,
	team_id uuid,
	organisation_id uuid not null,
	begun_by uuid not null,
	begun_at timestamptz not null,
	primary key (tenant, id)
);
create table self_test_answer (
	tenant uuid not null,
	self_test uuid not null,
	floor integer not null check (floor between 0 and 5),
	answer text not null,
	improvement text not null default '',
	who text not null default '',
	by_id uuid not null,
	at timestamptz not null,
	primary key (tenant, self_test, floor)
);
create index signal_by_floor on signal (tenant, floor, arrived_at);

alter table enquiry enable row level security; alter table enquiry force row level security;
alter table enquiry_offer enable row level security; alter table enquiry_offer force row level security;
alter table enquiry_street enable row level security; alter table enquiry_street force row level security;
alter table enquiry_view enable row level security; alter table enquiry_view force row level security;
alter table enquiry_door enable row level security; alter table enquiry_door force row level security;
alter table enquiry_item enable row level security; alter table enquiry_item force row level security;
alter table self_test enable row level security; alter table self_test force row level security;
alter table self_test_answer enable row level security; alter table self_test_answer force row level security;
create policy own_tenant on enquiry using (tenant = erbij.tenant());
create policy own_tenant on enquiry_offer using (tenant = erbij.tenant());
create policy own_tenant on enquiry_street using (tenant = erbij.tenant());
create policy own_tenant on enquiry_view using (tenant = erbij.tenant());
create policy own_tenant on enquiry_door using (tenant = erbij.tenant());
create policy own_tenant on enquiry_item using (tenant = erbij.tenant());
create policy own_tenant on self_test using (tenant = erbij.tenant());
create policy own_tenant on self_test_answer using (tenant = erbij.tenant());
grant select, insert on enquiry_offer, enquiry_street, enquiry_view, self_test to erbij_app;
grant select, insert, update on enquiry, enquiry_door, enquiry_item, self_test_answer to erbij_app;
