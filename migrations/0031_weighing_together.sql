-- Weighing together: what a team lays side by side without names, what it agreed about situations, where the organisation gives no backing,
-- what it accounts for in public once a year, and marks among peers. Beside a case stand ids, days and kinds only, never own words.

alter table weighing add column harm_to text[] not null default '{}';
alter table weighing add column no_ground text;
alter table weighing add column after_no text;
alter table weighing add column felt text;

-- A weighing without the matter it came from: nothing leads back.
create table laid_weighing (
	tenant uuid not null,
	id uuid not null,
	team_id uuid not null,
	step smallint not null check (step between 1 and 7),
	outcome text not null,
	why text not null check (why <> ''),
	risk_going text,
	risk_staying text,
	bring text,
	hindsight text,
	felt text,
	laid_at timestamptz not null,
	primary key (tenant, id)
);
create index laid_weighing_by_team on laid_weighing (tenant, team_id, laid_at);

create table situation_agreement (
	tenant uuid not null,
	id uuid not null,
	team_id uuid not null,
	situation text not null check (situation <> ''),
	speaks text not null check (speaks <> ''),
	one_line text not null check (one_line <> ''),
	at_threat text,
	phones text[] not null default '{}',
	kept_by uuid not null,
	kept_at timestamptz not null,
	ended_at timestamptz,
	primary key (tenant, id)
);
create table backing_matter (
	tenant uuid not null,
	id uuid not null,
	team_id uuid not null,
	words text,
	raised_by uuid not null,
	raised_at timestamptz not null,
	answer text,
	answered_by uuid,
	answered_at timestamptz,
	primary key (tenant, id)
);
create table public_account (
	tenant uuid not null,
	year smallint not null,
	-- Small numbers are left out before they come here.
	figures jsonb not null,
	words text,
	given_by uuid not null,
	given_at timestamptz not null,
	primary key (tenant, year)
);
-- A sign among peers: what, in which matter, since when. Taken away when it is over.
create table peer_mark (
	tenant uuid not null,
	case_id uuid not null,
	kind text not null,
	id uuid not null,
	at timestamptz not null,
	primary key (tenant, case_id, kind, id)
);

alter table laid_weighing enable row level security; alter table laid_weighing force row level security;
alter table situation_agreement enable row level security; alter table situation_agreement force row level security;
alter table backing_matter enable row level security; alter table backing_matter force row level security;
alter table public_account enable row level security; alter table public_account force row level security;
alter table peer_mark enable row level security; alter table peer_mark force row level security;
create policy own_tenant on laid_weighing using (tenant = erbij.tenant());
create policy own_tenant on situation_agreement using (tenant = erbij.tenant());
create policy own_tenant on backing_matter using (tenant = erbij.tenant());
create policy own_tenant on public_account using (tenant = erbij.tenant());
create policy own_tenant on peer_mark using (tenant = erbij.tenant());
grant select, insert, delete on laid_weighing to erbij_app;
grant select, insert, update on situation_agreement to erbij_app;
grant select, insert, update on backing_matter to erbij_app;
grant select, insert, update on public_account to erbij_app;
grant select, insert, update, delete on peer_mark to erbij_app;
