/** Who has a part in a conference, and how far it is. In closed time nobody outside the circle reads anything: the database says so too (EKC-06, EKC-07). */
import { letIn, letOut } from "#src/people/server.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import type { ConferenceEntry } from "./model.ts";
import { answered, keepConference, keepSeat, moveConference, waitFor } from "./store.ts";

type Body<Kind extends ConferenceEntry["kind"]> = Extract<ConferenceEntry, { kind: Kind }>["body"];
export const projectors: Projectors = {
	"conference.called": async (tx, entry) => {
		const body = entry.body as Body<"conference.called">;
		await keepConference(tx, { id: body.conference, case: body.of, coordinator: body.coordinator, at: entry.at });
		// Parties of this table only: none of them gets a part in the case it came from, and no operation of another phase works here.
		await letIn(tx, entry.case, body.coordinator, "coordinator", ["person"], entry.at);
		if (body.person) await letIn(tx, entry.case, body.person, "participant", ["person"], entry.at);
		if (body.responsible) await letIn(tx, entry.case, body.responsible, "at-table", ["person"], entry.at);
	},
	"conference.invited": async (tx, entry) =>
		letIn(tx, entry.case, (entry.body as Body<"conference.invited">).id, "participant", ["person"], entry.at),
	// They read what names them, and nothing that everybody at this table reads.
	"conference.helper-listed": async (tx, entry) =>
		letIn(tx, entry.case, (entry.body as Body<"conference.helper-listed">).helper, "helper", [], entry.at),
	"conference.closed-time-began": async (tx, entry) => {
		const { helpers = [], coordinator, responsible } = entry.body as Body<"conference.closed-time-began">;
		await moveConference(tx, entry.stream.id, "closed-time");
		for (const one of helpers) await letOut(tx, entry.case, one, "helper");
		if (coordinator) await letIn(tx, entry.case, coordinator, "coordinator", [], entry.at);
		if (responsible) await letIn(tx, entry.case, responsible, "at-table", [], entry.at);
	},
	"conference.came-inside": async (tx, entry) => {
		const { seat, session } = entry.body as Body<"conference.came-inside">;
		await keepSeat(tx, entry.stream.id, { seat, session, at: entry.at });
	},
	// What was brought before it was said apart that there is a plan.
	"conference.plan-brought": async (tx, entry) => moveConference(tx, entry.stream.id, "plan"),
	"conference.plan-on-table": async (tx, entry) => {
		const { requirements, back, coordinator, responsible } = entry.body as Body<"conference.plan-on-table">;
		await waitFor(tx, entry.stream.id, requirements);
		for (const one of back) await letIn(tx, entry.case, one, "helper", [], entry.at);
		await letIn(tx, entry.case, coordinator, "coordinator", ["person"], entry.at);
		if (responsible) await letIn(tx, entry.case, responsible, "at-table", ["person"], entry.at);
	},
	"conference.part-given": async (tx, entry) => {
		const { to, helper } = entry.body as Body<"conference.part-given">;
		if (helper) await letIn(tx, entry.case, to, "helper", [], entry.at);
	},
	"conference.plan-given": async (tx, entry) => {
		const { to, helper } = entry.body as Body<"conference.plan-given">;
		if (helper) await letIn(tx, entry.case, to, "helper", [], entry.at);
	},
	// Who is not needed read that, and is out. Who is first responsible stays who the circle can call.
	"conference.part-heard": async (tx, entry) => {
		const { to, needed } = entry.body as Body<"conference.part-heard">;
		if (!needed) await letOut(tx, entry.case, to, "helper");
	},
	"conference.requirement-met": async (tx, entry) =>
		answered(tx, entry.stream.id, (entry.body as Body<"conference.requirement-met">).requirement, true),
	"conference.unmet-named": async (tx, entry) => answered(tx, entry.stream.id, (entry.body as Body<"conference.unmet-named">).requirement, false),
	"conference.accepted": async (tx, entry) => moveConference(tx, entry.stream.id, "accepted"),
};
