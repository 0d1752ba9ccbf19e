/**
 * The one policy: who may do what. Roles are those of the method (catalogue, section 2); there is no role for enforcement and there never will be (LEG-15, ANTI-09).
 * A right says what a role may do at all; whether somebody has a part in THIS matter is decided per matter (`Standing`) and again by the database.
 */

export const roles = [
	"generalist", // outreach worker: signalling, weighing, contact, plan support, letting go
	"experience-worker", // asked along by field of experience; sees what the person allows
	"specialist", // answers a bounded question
	"volunteer", // offers, joins a visit
	"partner", // organisation that sets conditions: reads agreed items only
	"creditor", // sends arrears above the agreed threshold
	"sending-system", // a partner's own system, with a key: passes on and fetches answers, never more than the partner
	"coordinator", // independent, of a Family Group Conference; sees no case
	"convenor", // of the neighbourhood table
	"manager", // obstacles, mandates, load; opens no case
	"commissioner", // grouped figures
	"researcher", // approved extract
	"keeper", // sets up teams, settings, backups; reads no case content
	"auditor", // from outside: reads the log by its numbers and whether it still holds; nobody's name, nothing of what was written
	"privacy-officer", // reads who looked and why, keeps terms, says yes to destroying; opens no case
	"person", // the one whose plan it is
	"participant", // comes with a code to what they were asked for: own people in a conference, or who explains something there
	"reporter", // told us about a worry; comes with a code
	"public", // anybody
	"system", // the house itself
] as const;
export type Role = (typeof roles)[number];
/** Roles a member of an organisation can be given by a keeper. */
export const memberRoles = roles.filter((role) => !["sending-system", "person", "participant", "reporter", "public", "system"].includes(role));

const field: readonly Role[] = ["generalist", "experience-worker"];
const everyMember: readonly Role[] = memberRoles;
/** Partners work with us, not among us: one start page of their own, and nothing of the team, the neighbourhood or the day. */
const partners: readonly Role[] = ["partner", "creditor"];
/** Whoever checks us from outside is not among us either. */
const colleagues: readonly Role[] = memberRoles.filter((role) => !partners.includes(role) && role !== "auditor");
const everybody: readonly Role[] = roles;

/** Each right with the roles that have it. Pages and operations name a right, never a role. */
export const rights = {
	"see-public-pages": everybody,
	"sign-in": everybody,
	"tell-a-worry": everybody,
	"read-own-answers": ["reporter"],
	"choose-language": everybody,
	"see-own-sign-in": everyMember,
	"see-today": colleagues,
	"see-open-signals": field,
	"note-what-was-heard": ["generalist", "experience-worker", "volunteer"],
	"send-arrears": ["generalist", "creditor", "sending-system"],
	"tell-as-partner": ["partner", "creditor", "sending-system"],
	"answer-as-partner": ["partner", "creditor"],
	"pick-up": ["generalist"],
	"hand-over": ["generalist"],
	"answer-a-reporter": ["generalist"],
	"hold-up-the-mirror": ["generalist", "experience-worker", "manager", "convenor"],
	"go-along-doors": ["generalist", "experience-worker", "volunteer"],
	"begin-a-round": ["generalist"],
	weigh: ["generalist"],
	"prepare-a-visit": ["generalist"],
	"see-preparation-card": field,
	"go-along-on-a-visit": ["generalist", "experience-worker", "volunteer", "participant"],
	"keep-own-experience": ["experience-worker"],
	"write-about-contact": field,
	"see-people": ["generalist"],
	"find-people": ["generalist"],
	"support-a-plan": ["generalist"],
	"look-back": ["generalist"],
	"take-over-for-a-while": ["generalist"],
	"let-go": ["generalist"],
	"share-an-item": ["generalist"],
	"open-with-a-reason": ["generalist"],
	"read-own-page": ["person"],
	"decide-on-own-plan": ["person"],
	"prepare-a-conference": ["generalist", "coordinator", "person"],
	"see-a-conference": ["generalist", "coordinator", "person", "participant"],
	"sit-in-a-circle": ["participant"],
	"speak-at-a-conference": ["generalist", "coordinator", "participant"],
	"write-in-closed-time": ["person", "participant"],
	"read-agreed-items": ["partner", "creditor", "sending-system"],
	"see-the-neighbourhood": colleagues,
	"keep-the-neighbourhood": ["generalist", "experience-worker", "volunteer", "convenor"],
	"see-the-team": colleagues,
	"set-up-the-team": ["keeper"],
	"keep-words": ["generalist", "experience-worker", "keeper"],
	"keep-agreements": ["keeper", "manager"],
	"read-questions-of-all": ["manager", "keeper", "commissioner"],
	"keep-legal-routes": ["keeper"],
	"give-public-account": ["generalist", "manager", "keeper"],
	"keep-retention": ["keeper", "privacy-officer"],
	"read-the-access-log": ["privacy-officer"],
	"audit-the-log": ["auditor"],
	"end-a-device": ["manager", "keeper"],
	"see-left-work": ["generalist", "experience-worker", "manager", "keeper"],
	"begin-an-installation": ["public"],
	"run-the-house": ["system"],
} as const satisfies Record<string, readonly Role[]>;
export type Right = keyof typeof rights;

/** Says whether one of these roles has the right. */
export const mayAtAll = (held: readonly Role[], right: Right): boolean => held.some((role) => (rights[right] as readonly Role[]).includes(role));
