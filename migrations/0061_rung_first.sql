-- Who stands in rings before the appointment: what was said then, so that colleagues who look who goes to whom do not ask somebody who would rather wait.
alter table stand_in add column answer text check (answer in ('welcome', 'wait', 'not-reached'));
