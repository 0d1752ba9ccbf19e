-- Messages that leave the house, answers' terms, and advice to a third person. Ids, days and states; what was said stays encrypted in the journal.

-- Written from the journal and can be written again: one row a message to somebody who told us something.
create table outgoing_message (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	signal uuid not null,
	reporter uuid not null,
	-- which answer it is; 'received' goes out by itself and is no answer
	moment text not null check (moment in ('received', 'receipt', 'pick-up', 'end')),
	how text not null check (how in ('mail', 'text', 'letter')),
	state text not null check (state in ('waiting', 'ready', 'sent', 'not-arrived', 'posted', 'spoken')),
	why text,
	given_by uuid,
	made_at timestamptz not null,
	changed_at timestamptz not null,
	primary key (tenant, id)
);
create index outgoing_message_by_case on outgoing_message (tenant, case_id);

-- An attempt at sending. One that was begun and never ended may have gone: it is not tried again by itself, so that nobody gets a message twice.
create table outgoing_attempt (
	tenant uuid not null,
	message uuid not null,
	begun_at timestamptz not null,
	ended_at timestamptz,
	primary key (tenant, message)
);

-- Within how many days somebody who told us hears a human being: an agreement of the team, dated; the latest one that has begun counts.
create table answer_term (
	tenant uuid not null,
	team_id uuid not null,
	from_day date not null,
	days integer not null check (days between 1 and 14),
	set_by uuid not null,
	set_at timestamptz not null,
	primary key (tenant, team_id, from_day)
);

-- Somebody asked how to help a third person. No name, no address, no place: there are no fields for it.
create table advice (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	team_id uuid not null,
	from_kind text not null,
	given_by uuid not null,
	given_at timestamptz not null,
	primary key (tenant, id)
);
create index advice_by_team on advice (tenant, team_id, given_at);

alter table outgoing_message enable row level security; alter table outgoing_message force row level security;
alter table outgoing_attempt enable row level security; alter table outgoing_attempt force row level security;
alter table answer_term enable row level security; alter table answer_term force row level security;
alter table advice enable row level security; alter table advice force row level security;
create policy own_tenant on outgoing_message using (tenant = erbij.tenant());
create policy own_tenant on outgoing_attempt using (tenant = erbij.tenant());
create policy own_tenant on answer_term using (tenant = erbij.tenant());
create policy own_tenant on advice using (tenant = erbij.tenant());
grant select, insert, update, delete on outgoing_message, advice to erbij_app;
grant select, insert, update on outgoing_attempt to erbij_app;
grant select, insert on answer_term to erbij_app;
