-- A seat in closed time: somebody of the circle who said, at this device, the word that was agreed out loud. What is written in closed time is named to seats and to
-- nobody's invitation, so that a code alone reads nothing. Here stands only which session took which seat; the word is a digest in the journal.
create table conference_seat (
	tenant uuid not null,
	conference uuid not null,
	session uuid not null,
	seat uuid not null,
	since timestamptz not null,
	primary key (tenant, conference, session, seat)
);
alter table conference_seat enable row level security; alter table conference_seat force row level security;
create policy own_tenant on conference_seat using (tenant = erbij.tenant());
grant select, insert on conference_seat to erbij_app;
