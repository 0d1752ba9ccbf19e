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
	"coordinator", // independent, of a Family Group Conference; sees no case
	"convenor", // of the neighbourhood table
	"manager", // obstacles, mandates, load; opens no case
	"commissioner", // grouped figures
	"researcher", // approved extract
	"keeper", // sets up teams, settings, backups; reads no case content
	"person", // the one whose plan it is
	"participant", // own people in a conference
	"reporter", // told us about a worry; comes with a code
	"public", // anybody
	"system", // the house itself
] as const;
export type Role = (typeof roles)[number];
/** Roles a member of an organisation can be given by a keeper. */
export const memberRoles = roles.filter((role) => !["person", "participant", "reporter", "public", "system"].includes(role));

const field: readonly Role[] = ["generalist", "experience-worker"];
const everyMember: readonly Role[] = memberRoles;
const everybody: readonly Role[] = roles;

/** Each right with the roles that have it. Pages and operations name a right, never a role. */
export const rights = {
	"see-public-pages": everybody,
	"sign-in": everybody,
	"tell-a-worry": everybody,
	"read-own-answers": ["reporter"],
	"choose-language": everybody,
	"see-own-sign-in": everyMember,
	"see-today": everyMember,
	"see-open-signals": field,
	"note-what-was-heard": ["generalist", "experience-worker", "volunteer"],
	"send-arrears": ["generalist", "creditor"],
	"pick-up": ["generalist"],
	"answer-a-reporter": ["generalist"],
	weigh: ["generalist"],
	"prepare-a-visit": ["generalist"],
	"see-preparation-card": field,
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
	"write-in-closed-time": ["person", "participant"],
	"read-agreed-items": ["partner", "creditor"],
	"see-the-neighbourhood": everyMember,
	"keep-the-neighbourhood": ["generalist", "experience-worker", "volunteer", "convenor"],
	"see-the-team": everyMember,
	"set-up-the-team": ["keeper"],
	"begin-an-installation": ["public"],
	"run-the-house": ["system"],
} as const satisfies Record<string, readonly Role[]>;
export type Right = keyof typeof rights;

/** Says whether one of these roles has the right. */
export const mayAtAll = (held: readonly Role[], right: Right): boolean => held.some((role) => (rights[right] as readonly Role[]).includes(role));
