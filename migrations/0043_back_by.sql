-- Safety inside a visit. 'Back by ...' is held here, by the server: a telephone that is dead or out of reach changes nothing. No place is followed; where somebody
-- went is the address of the matter, or what they typed themselves, which goes when the timer ends. About colleagues: nothing of it is in the journal of a person.

create table back_by (
	tenant uuid not null,
	id uuid not null,
	member uuid not null,
	case_id uuid,
	place text,
	chosen uuid[] not null,
	began_at timestamptz not null,
	due_at timestamptz not null,
	-- When somebody is told (again); null once it ended.
	next_at timestamptz,
	-- Every telling has its number; `place_in_row` is whose turn it is.
	step integer not null default 0,
	place_in_row integer not null default 0,
	help_at timestamptz,
	ended_at timestamptz,
	ended_by uuid,
	end_how text check (end_how in ('back', 'spoken')),
	primary key (tenant, id)
);
create index back_by_due on back_by (tenant, next_at) where ended_at is null;
create unique index back_by_one on back_by (tenant, member) where ended_at is null;

-- Who was told, when, and what they said to it.
create table back_by_told (
	tenant uuid not null,
	timer uuid not null,
	step integer not null,
	member uuid not null,
	kind text not null check (kind in ('late', 'help', 'fine')),
	at timestamptz not null,
	answered_at timestamptz,
	answer text check (answer in ('on-it', 'spoken')),
	primary key (tenant, timer, step, member)
);
create index back_by_told_by_member on back_by_told (tenant, member, at);
-- By which way it went, and what came of it. No words, no addresses.
create table back_by_sent (
	tenant uuid not null,
	n bigint generated always as identity,
	timer uuid not null,
	step integer not null,
	member uuid not null,
	way text not null check (way in ('push', 'mail', 'text')),
	outcome text not null check (outcome in ('sent', 'later', 'never', 'unsure')),
	at timestamptz not null,
	primary key (tenant, n)
);
create index back_by_sent_by_timer on back_by_sent (tenant, timer, step);

-- Whom somebody wants told, how they themselves can be told, and the word of their quiet sign.
create table safe_choice (
	tenant uuid not null,
	member uuid not null,
	chosen uuid[] not null default '{}',
	sign text,
	-- Whether a device of theirs gets alerts.
	pushes boolean not null default false,
	mail text,
	text_to text,
	primary key (tenant, member)
);
create table push_address (
	tenant uuid not null,
	id uuid not null,
	member uuid not null,
	endpoint text not null,
	p256dh text not null,
	auth text not null,
	since timestamptz not null,
	primary key (tenant, id),
	unique (tenant, endpoint)
);
create index push_address_by_member on push_address (tenant, member);

-- The script of an organisation, every version of it (SAFE-02).
create table safety_script (
	tenant uuid not null,
	organisation_id uuid not null,
	version integer not null,
	words text not null check (words <> ''),
	discussed_on date,
	discussed_with text,
	written_by uuid not null,
	written_at timestamptz not null,
	primary key (tenant, organisation_id, version)
);

alter table back_by enable row level security; alter table back_by force row level security;
alter table back_by_told enable row level security; alter table back_by_told force row level security;
alter table back_by_sent enable row level security; alter table back_by_sent force row level security;
alter table safe_choice enable row level security; alter table safe_choice force row level security;
alter table push_address enable row level security; alter table push_address force row level security;
alter table safety_script enable row level security; alter table safety_script force row level security;

-- A timer is there for the worker and for whom they chose; and for the house itself, which keeps the time.
create policy own_tenant on back_by using (tenant = erbij.tenant() and (erbij.me() is null or member = erbij.me() or erbij.me() = any (chosen)));
create policy own_tenant on back_by_told using (tenant = erbij.tenant() and exists (select 1 from back_by b where b.tenant = back_by_told.tenant and b.id = back_by_told.timer));
create policy own_tenant on back_by_sent using (tenant = erbij.tenant());
create policy own_tenant on safe_choice using (tenant = erbij.tenant());
create policy own_tenant on push_address using (tenant = erbij.tenant() and (erbij.me() is null or member = erbij.me()));
create policy own_tenant on safety_script using (tenant = erbij.tenant());
grant select, insert, update on back_by, back_by_told, safe_choice to erbij_app;
grant select, insert on back_by_sent, safety_script to erbij_app;
grant select, insert, update, delete on push_address to erbij_app;
