-- Who comes to a conference to explain something is there as that and nothing else, until the explanation is over. What an answer still waits for is known by its number, without words.
alter table case_party drop constraint case_party_standing_check;
alter table case_party add constraint case_party_standing_check
	check (standing in ('team', 'responsible', 'part', 'person', 'reporter', 'participant', 'coordinator', 'at-table', 'partner', 'reads-along', 'in-circle', 'helper'));
alter table conference add column waits_for uuid[] not null default '{}';

-- A picture can be for those who are named and for nobody else: the circle's own sheet, and whoever it gave that to.
alter table attachment add column named uuid[];
alter policy audience on attachment using (
	tenant = erbij.tenant() and (until is null or until > erbij.now()) and (author is null or author = any (erbij.identities())) and (
		named && erbij.identities()
		or (named is null and exists (
			select 1 from case_party p
			where p.tenant = erbij.tenant() and p.case_id = attachment.case_id and p.party = any (erbij.identities())
				and (p.until is null or p.until > erbij.now()) and attachment.reach = any (p.reach)))));
