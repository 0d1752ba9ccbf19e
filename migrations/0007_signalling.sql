-- Signals: what can be told without words. What was said stays encrypted in the journal; these rows are written from it and can be written again.

create table signal (
	tenant uuid not null,
	id uuid not null,
	case_id uuid not null,
	source text not null,
	floor integer not null,
	arrived_at timestamptz not null,
	first_noticed date,
	address_id uuid,
	person_id uuid,
	organisation_id uuid,
	months integer,
	threat_on date,
	legal_route text,
	reporter uuid,
	-- what makes a line of a creditor's file the same line; a digest, nothing to read
	row_key bytea,
	picked_up_at timestamptz,
	settled_at timestamptz,
	primary key (tenant, id)
);
create index signal_by_case on signal (tenant, case_id);
create index signal_by_reporter on signal (tenant, reporter) where reporter is not null;
create unique index signal_by_row on signal (tenant, row_key) where row_key is not null;

-- What whoever told us still has to hear: at receipt, at pick-up, at the end (SIG-19). `due` is empty until that moment is there.
create table answer_owed (
	tenant uuid not null,
	signal uuid not null,
	moment text not null check (moment in ('receipt', 'pick-up', 'end')),
	thing uuid not null,
	case_id uuid not null,
	reporter uuid not null,
	due date,
	given_at timestamptz,
	primary key (tenant, signal, moment)
);
create index answer_owed_by_case on answer_owed (tenant, case_id);
create index answer_owed_open on answer_owed (tenant, due) where given_at is null and due is not null;

-- A creditor's file between bringing it and reading it: encrypted, gone as soon as it was read, and after a day in any case.
create table arrears_file (
	tenant uuid not null,
	id uuid not null,
	organisation_id uuid not null,
	brought_by uuid not null,
	sealed bytea not null,
	brought_at timestamptz not null,
	primary key (tenant, id)
);

-- What came of a file: counts, and per line that could not be read its number and the reason. No names, no amounts.
create table arrears_outcome (
	tenant uuid not null,
	id uuid not null,
	organisation_id uuid not null,
	brought_by uuid not null,
	at timestamptz not null,
	lines integer not null,
	added integer not null,
	joined integer not null,
	again integer not null,
	bad jsonb not null,
	primary key (tenant, id)
);

alter table signal enable row level security; alter table signal force row level security;
alter table answer_owed enable row level security; alter table answer_owed force row level security;
alter table arrears_file enable row level security; alter table arrears_file force row level security;
alter table arrears_outcome enable row level security; alter table arrears_outcome force row level security;
create policy own_tenant on signal using (tenant = erbij.tenant());
create policy own_tenant on answer_owed using (tenant = erbij.tenant());
create policy own_tenant on arrears_file using (tenant = erbij.tenant());
create policy own_outcome on arrears_outcome using (tenant = erbij.tenant() and brought_by = erbij.me());
grant select, insert, update, delete on signal, answer_owed to erbij_app;
grant select, insert, delete on arrears_file to erbij_app;
grant select, insert on arrears_outcome to erbij_app;

-- A door's household: asked at every arrival.
create index household_by_address on household (tenant, address_id);
