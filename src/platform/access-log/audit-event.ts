/** A line of the access log as a FHIR R4 AuditEvent: for who audits with the tools of health care. Pure. */
import type { NenLine } from "./nen7513.ts";

type Coding = { readonly system: string; readonly code: string; readonly display?: string };
export type AuditEvent = {
	readonly resourceType: "AuditEvent";
	readonly id: string;
	readonly type: Coding;
	readonly subtype: readonly Coding[];
	readonly action: NenLine["eventActionCode"];
	readonly recorded: string;
	readonly outcome: NenLine["eventOutcomeIndicator"];
	readonly purposeOfEvent: readonly { readonly coding: readonly Coding[]; readonly text?: string }[];
	readonly agent: readonly object[];
	readonly source: object;
	readonly entity?: readonly object[];
};
const DCM = "http://dicom.nema.org/resources/ontology/DCM";
const REASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
const OWN = "https://erbij.example/codes";

const dicom = (code: string, display: string): Coding => ({ system: DCM, code, display });
const typeOf = (line: NenLine): Coding => {
	if (line.purposeOfUse === "looking-at-the-log") return dicom("110101", "Audit Log Used");
	if (line.eventTypeCode === "sign-in" || line.eventTypeCode === "sign-out") return dicom("110114", "User Authentication");
	if (line.eventTypeCode === "search") return dicom("110112", "Query");
	return line.participantObjects.some(({ kind }) => kind !== "command") ? dicom("110110", "Patient Record") : dicom("110100", "Application Activity");
};
const reasons: Readonly<Record<NenLine["purposeOfUse"], Coding>> = {
	"own-page": { system: REASON, code: "PATRQT", display: "patient requested" },
	support: { system: REASON, code: "TREAT", display: "treatment" },
	"break-the-glass": { system: REASON, code: "BTG", display: "break the glass" },
	"running-the-house": { system: REASON, code: "SYSADMIN", display: "system administration" },
	"looking-at-the-log": { system: REASON, code: "HCOMPL", display: "health compliance" },
	public: { system: OWN, code: "public" },
};
const objects: Readonly<Record<NenLine["participantObjects"][number]["kind"], { readonly type: Coding; readonly role?: Coding }>> = {
	person: {
		type: { system: "http://terminology.hl7.org/CodeSystem/audit-entity-type", code: "1", display: "Person" },
		role: { system: "http://terminology.hl7.org/CodeSystem/object-role", code: "1", display: "Patient" },
	},
	matter: {
		type: { system: "http://terminology.hl7.org/CodeSystem/audit-entity-type", code: "2", display: "System Object" },
		role: { system: "http://terminology.hl7.org/CodeSystem/object-role", code: "4", display: "Domain Resource" },
	},
	command: {
		type: { system: "http://terminology.hl7.org/CodeSystem/audit-entity-type", code: "2", display: "System Object" },
		role: { system: "http://terminology.hl7.org/CodeSystem/object-role", code: "20", display: "Job" },
	},
};
const known = <Key extends string, Value>(key: Key, value: Value | null): Partial<Record<Key, Value>> =>
	value === null ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);

/** Maps one line; ids stay ids, so that no name travels that the reader did not ask for but the colleague's. */
export const asAuditEvent = (line: NenLine): AuditEvent => ({
	resourceType: "AuditEvent",
	id: `log-${line.number}`,
	type: typeOf(line),
	subtype: [{ system: `${OWN}/what`, code: line.eventID }],
	action: line.eventActionCode,
	recorded: line.eventDateTime,
	outcome: line.eventOutcomeIndicator,
	purposeOfEvent: [{ coding: [reasons[line.purposeOfUse]], ...known("text", line.reason) }],
	agent: [
		{
			...(line.userID === null ? {} : { who: { identifier: { system: `${OWN}/user`, value: line.userID } } }),
			...known("name", line.userName),
			requestor: line.userIsRequestor,
			...(line.roleIDCode.length === 0 ? {} : { role: line.roleIDCode.map((code) => ({ coding: [{ system: `${OWN}/role`, code }] })) }),
			policy: [`${OWN}/${line.autorisatieProtocol}`],
		},
		...(line.organisationID === null
			? []
			: [{ who: { identifier: { system: `${OWN}/organisation`, value: line.organisationID } }, requestor: false }]),
	],
	source: {
		site: line.auditEnterpriseSiteID,
		observer: { identifier: { system: `${OWN}/source`, value: line.auditSourceID } },
		type: [{ system: "http://terminology.hl7.org/CodeSystem/security-source-type", code: "4", display: "Application Server" }],
	},
	...(line.participantObjects.length === 0
		? {}
		: {
				entity: line.participantObjects.map(({ kind, id }) => ({
					what: { identifier: { system: `${OWN}/${kind}`, value: id } },
					...objects[kind],
				})),
			}),
});
/** Many of them in one file. */
export const asBundle = (lines: readonly NenLine[], at: string): object => ({
	resourceType: "Bundle",
	type: "collection",
	timestamp: at,
	...(lines.length === 0 ? {} : { entry: lines.map((line) => ({ fullUrl: `${OWN}/log/${line.number}`, resource: asAuditEvent(line) })) }),
});
