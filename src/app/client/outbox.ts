/** Forms that wait to be sent: kept sealed on the device, sent one at a time, each with the id it was made with. */
import { all, get, put, remove } from "./device.ts";
import { bodyOf, type Fields } from "./form-fields.ts";
import { type Answer, afterArrival, dueNow, nextTry, outcomeOf, type Outcome, retryAfterOf, type State, stopsRound } from "./outbox-rules.ts";
import { openBytes, seal, type Sealed, sealBytes, unseal } from "./seal.ts";

export type Kept = {
	readonly id: string;
	/** Who wrote it: never sent under anybody else's name. */
	readonly owner: string;
	readonly at: number;
	readonly tries: number;
	readonly next: number;
	readonly state: State;
	readonly sealed: Sealed;
	readonly files: readonly Sealed[];
};
/** What it says: only in memory, after opening. */
export type Content = { readonly action: string; readonly page: string; readonly label: string; readonly fields: Fields };
type SealedField = readonly [name: string, value: string | { readonly file: number; readonly name: string; readonly type: string }];

const ANSWER_WITHIN_MS = 20_000;
const changes = new BroadcastChannel("erbij-outbox");
type Listener = () => Promise<void>;
const listeners = new Set<Listener>();
const callAll = (): void => {
	for (const listener of listeners) listener().catch(() => undefined);
};
changes.addEventListener("message", callAll);
const tellChange = (): void => {
	changes.postMessage("changed");
	callAll();
};
/** Hears when something was added, sent or thrown away, in other tabs too. */
export const onOutboxChange = (listener: Listener): void => {
	listeners.add(listener);
};

export const keptBy = async (owner: string): Promise<readonly Kept[]> =>
	(await all<Kept>("outbox")).filter((item) => item.owner === owner).sort((one, other) => one.at - other.at);

/** Keeps a form before anything is sent, so that a crash in between loses nothing. `instead` is the one that was mended. */
export const keep = async (owner: string, id: string, content: Content, instead?: string): Promise<void> => {
	const files: Sealed[] = [];
	const fields: SealedField[] = [];
	for (const [name, value] of content.fields) {
		if (typeof value === "string") fields.push([name, value]);
		else fields.push([name, { file: files.push(await sealBytes(owner, await value.arrayBuffer())) - 1, name: value.name, type: value.type }]);
	}
	const sealed = await seal(owner, { ...content, fields });
	const now = Date.now();
	await put(
		"outbox",
		id,
		{ id, owner, at: now, tries: 0, next: now, state: "waiting", sealed, files } satisfies Kept,
		instead === id ? undefined : instead,
	);
	tellChange();
};
export const contentOf = async (item: Kept): Promise<Content> => {
	const opened = await unseal<Omit<Content, "fields"> & { readonly fields: readonly SealedField[] }>(item.owner, item.sealed);
	const fields: [string, string | File][] = [];
	for (const [name, value] of opened.fields) {
		const bytes = typeof value === "string" ? undefined : item.files[value.file];
		if (typeof value === "string") fields.push([name, value]);
		else if (bytes) fields.push([name, new File([await openBytes(item.owner, bytes)], value.name, { type: value.type })]);
	}
	return { ...opened, fields };
};
/** Only ever after it was sent, came back as a page, or its writer said so. */
export const letGo = async (ids: readonly string[]): Promise<void> => {
	await remove("outbox", ids);
	tellChange();
};
const change = async (item: Kept, changed: Partial<Pick<Kept, "state" | "tries" | "next">>): Promise<void> => {
	await put("outbox", item.id, { ...item, ...changed });
	tellChange();
};
/** The page itself goes to the server with it now; see `arrived`. */
export const showOnPage = async (id: string): Promise<void> => {
	const item = await get<Kept>("outbox", id);
	if (item) await change(item, { state: "shown" });
};
/** A page has come: what came back on it is in somebody's hands again, the rest of what was shown is sent again. */
export const arrived = async (owner: string, ids: ReadonlySet<string>): Promise<void> => {
	const { back, again } = afterArrival(await keptBy(owner), owner, ids);
	if (back.length > 0) await letGo(back);
	for (const item of again) await change(item, { state: "waiting", next: 0 });
};

type Sent = { readonly answer: Answer | "no-network"; readonly url: string };
const sendOne = async (item: Kept): Promise<Sent> => {
	const { action, fields } = await contentOf(item);
	try {
		const response = await fetch(action, {
			method: "POST",
			body: bodyOf(fields),
			headers: { accept: "text/html", "erbij-kept": "1", "erbij-as": item.owner },
			signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
		});
		const then = response.headers.get("erbij-then");
		const html = (response.headers.get("content-type") ?? "").startsWith("text/html");
		const signedIn = html && /<body[^>]*\sdata-signed-in/.test(await response.text());
		return {
			answer: {
				status: response.status,
				then: then !== null,
				redirected: response.redirected,
				page: html ? (signedIn ? "signed-in" : "signed-out") : "none",
				retryAfterMs: retryAfterOf(response.headers.get("retry-after")),
			},
			url: then ?? response.url,
		};
	} catch {
		return { answer: "no-network", url: "" };
	}
};

export type Round = ReadonlyMap<string, { readonly outcome: Outcome; readonly url: string }>;
/** Sends what is due, oldest first, one at a time over all tabs. */
export const sendRound = (owner: string, force: boolean): Promise<Round> =>
	navigator.locks.request("erbij-outbox", async () => {
		const round = new Map<string, { outcome: Outcome; url: string }>();
		for (const { id } of dueNow(await keptBy(owner), owner, Date.now(), force)) {
			const item = await get<Kept>("outbox", id);
			if (!item) continue;
			const { answer, url } = await sendOne(item);
			const outcome = outcomeOf(answer);
			round.set(id, { outcome, url });
			if (outcome === "done") await letGo([id]);
			else
				await change(item, {
					state: outcome,
					tries: item.tries + 1,
					next: nextTry(Date.now(), item.tries, answer === "no-network" ? 0 : answer.retryAfterMs),
				});
			if (stopsRound(answer)) break;
		}
		return round;
	});
