/** Forms that wait to be sent: kept sealed on the device, sent one at a time, each with the id it was made with; what was acknowledged is kept for a while, and offered again when the house lost it. */
import { matterIn } from "#src/app/take-along/roads.ts";
import { openWith, type Sealed, sealWith } from "#src/app/take-along/envelope.ts";
import { bodyOf, type Fields, operationIn } from "./form-fields.ts";
import type { Ground } from "./ground.ts";
import {
	type Answer,
	afterArrival,
	dueNow,
	inOrder,
	isPast,
	madeBy,
	nextTry,
	outcomeOf,
	type Outcome,
	retryAfterOf,
	spreadOf,
	type State,
	stopsRound,
} from "./outbox-rules.ts";

export type Kept = {
	readonly id: string;
	/** Who wrote it: never sent under anybody else's name. */
	readonly owner: string;
	readonly at: number;
	/** How far the clock of the house was ahead, when last seen. */
	readonly apart: number;
	readonly tries: number;
	readonly next: number;
	readonly state: State;
	/** Which act, in which matter: ids and names of ours, no words. */
	readonly operation: string;
	readonly about?: string;
	readonly sealed: Sealed;
	readonly files: readonly Sealed[];
};
export type SentBefore = Kept & { readonly doneAt: number; readonly then?: string };
/** What it says: only in memory, after opening. */
export type Content = { readonly action: string; readonly page: string; readonly label: string; readonly fields: Fields };
type SealedField = readonly [name: string, value: string | { readonly file: number; readonly name: string; readonly type: string }];
export type Round = ReadonlyMap<string, { readonly outcome: Outcome; readonly url: string }>;

const ANSWER_WITHIN_MS = 20_000;
/** How often, and how long after each other, it is looked whether there is room by now. */
const [TURNS, TURN_MS] = [8, 250];
const encode = (value: unknown): BufferSource => new TextEncoder().encode(JSON.stringify(value));
const decode = <Value>(bytes: ArrayBuffer): Value => JSON.parse(new TextDecoder().decode(bytes)) as Value;
type Sent = { readonly answer: Answer | "no-network"; readonly url: string };

export type Outbox = ReturnType<typeof openOutbox>;
/** Opens the outbox of a device. `leave` hands over what its writer may no longer send; true once the team has it. */
export const openOutbox = (ground: Ground, leave: (item: Kept) => Promise<boolean>) => {
	const { store } = ground;
	const ofOwner = async (owner: string): Promise<readonly Kept[]> =>
		(await store.all<Kept>("outbox")).filter((item) => item.owner === owner).sort(inOrder);
	const sealContent = async (owner: string, id: string, content: Content): Promise<Pick<Kept, "sealed" | "files">> => {
		const key = await ground.keyOf(owner);
		const files: Sealed[] = [];
		const fields: SealedField[] = [];
		for (const [name, value] of content.fields) {
			if (typeof value === "string") fields.push([name, value]);
			else fields.push([name, { file: files.push(await sealWith(key, await value.arrayBuffer(), id)) - 1, name: value.name, type: value.type }]);
		}
		return { sealed: await sealWith(key, encode({ ...content, fields }), id), files };
	};
	const contentOf = async (item: Pick<Kept, "id" | "owner" | "sealed" | "files">): Promise<Content> => {
		const key = await ground.keyOf(item.owner);
		const opened = decode<Omit<Content, "fields"> & { readonly fields: readonly SealedField[] }>(await openWith(key, item.sealed, item.id));
		const fields: [string, string | File][] = [];
		for (const [name, value] of opened.fields) {
			const bytes = typeof value === "string" ? undefined : item.files[value.file];
			if (typeof value === "string") fields.push([name, value]);
			else if (bytes) fields.push([name, new File([await openWith(key, bytes, item.id)], value.name, { type: value.type })]);
		}
		return { ...opened, fields };
	};
	/** Without room: pages can be fetched again, words cannot. */
	const putWithRoom = async (item: Kept, without?: string): Promise<void> => {
		const fits = (): Promise<boolean> =>
			store.put("outbox", item.id, item, without).then(
				() => true,
				() => false,
			);
		if (await fits()) return;
		const pages = (await store.all<{ key: string }>("along")).map(({ key }) => key);
		await store.remove("along", pages);
		if (pages.length > 0) ground.pagesWent();
		// A browser gives room back a little later than it empties a drawer.
		for (let turn = 0; pages.length > 0 && turn < TURNS; turn += 1) {
			if (await fits()) return;
			await new Promise((resolve) => {
				setTimeout(resolve, TURN_MS);
			});
		}
		await store.put("outbox", item.id, item, without);
	};
	const sameWords = async (one: Kept, content: Content): Promise<boolean> => {
		const present = await contentOf(one);
		return JSON.stringify(present.fields) === JSON.stringify(content.fields);
	};
	const change = async (item: Kept, changed: Partial<Pick<Kept, "state" | "tries" | "next">>): Promise<void> => {
		await store.put("outbox", item.id, { ...item, ...changed });
		ground.tell();
	};
	const remove = async (ids: readonly string[]): Promise<void> => {
		await store.remove("outbox", ids);
		ground.tell();
	};
	/** Acknowledged: first it lies with what was sent, then it leaves what waits. A crash in between sends the same id again, and that is the same act once. */
	const acknowledge = async (item: Kept, then: string): Promise<void> => {
		await store.put("sent", item.id, { ...item, doneAt: ground.now(), then } satisfies SentBefore).catch(() => undefined);
		await remove([item.id]);
	};

	const sendOne = async (item: Kept): Promise<Sent> => {
		const content = await contentOf(item).catch(() => undefined);
		// Locked: nobody can read it now, the device itself included.
		if (!content) return { answer: "no-network", url: "" };
		try {
			const response = await ground.fetch(content.action, {
				method: "POST",
				body: bodyOf(content.fields),
				headers: { accept: "text/html", "erbij-kept": "1", "erbij-as": item.owner, "erbij-made": madeBy(item.at, item.apart) },
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

	return {
		contentOf,
		sealContent,
		letGo: remove,
		/** Everything of this owner that is not done with, in order. */
		keptBy: ofOwner,
		/** Keeps a form before anything is sent, so that a crash in between loses nothing. `instead` is the one that was mended. Gives the id it is kept under: another one when these are other words. */
		keep: async (owner: string, given: string, content: Content, instead?: string): Promise<string> => {
			// All at once: a page may be closed the moment after.
			const [waits, sent, apart] = await Promise.all([
				store.get<Kept>("outbox", given),
				store.get<SentBefore>("sent", given),
				store.get<number>("meta", "apart"),
			]);
			const before = waits ?? sent;
			const id = before === undefined || instead === given || (await sameWords(before, content).catch(() => false)) ? given : ground.newId();
			const fields = content.fields.map(([name, value]) => [name, name === "id" ? id : value] as const);
			const now = ground.now();
			const about = matterIn(new URL(content.action, "http://here").pathname);
			const item: Kept = {
				id,
				owner,
				at: now,
				apart: apart ?? 0,
				tries: 0,
				next: now,
				state: "waiting",
				operation: operationIn(content.fields),
				...(about === undefined ? {} : { about }),
				...(await sealContent(owner, id, { ...content, fields })),
			};
			await putWithRoom(item, instead === id ? undefined : instead);
			ground.tell();
			return id;
		},
		/** The page itself goes to the server with it now; see `arrived`. */
		showOnPage: async (id: string): Promise<void> => {
			const item = await store.get<Kept>("outbox", id);
			if (item) await change(item, { state: "shown" });
		},
		/** A page has come: what came back on it is in somebody's hands again, the rest of what was shown is sent again. */
		arrived: async (owner: string, ids: ReadonlySet<string>): Promise<void> => {
			const { back, again } = afterArrival(await ofOwner(owner), owner, ids);
			if (back.length > 0) await remove(back);
			for (const item of again) await change(item, { state: "waiting", next: 0 });
		},
		/** Sends what is due, oldest first, one at a time over all tabs. */
		sendRound: (owner: string, force: boolean): Promise<Round> =>
			ground.alone("erbij-outbox", async () => {
				const round = new Map<string, { outcome: Outcome; url: string }>();
				const held = new Set<string>();
				for (const { id } of dueNow(await ofOwner(owner), owner, ground.now(), force)) {
					const item = await store.get<Kept>("outbox", id);
					if (!item || (item.about !== undefined && held.has(item.about))) continue;
					if (item.state === "leave") {
						if (await leave(item)) await change(item, { state: "left" });
						continue;
					}
					const { answer, url } = await sendOne(item);
					const outcome = outcomeOf(answer);
					round.set(id, { outcome, url });
					if (outcome === "done") await acknowledge(item, url);
					else {
						const next = nextTry(ground.now(), item.tries, answer === "no-network" ? 0 : answer.retryAfterMs, spreadOf(id));
						await change(item, { state: outcome, tries: item.tries + 1, next });
						if (outcome === "leave" && (await leave(item))) await change({ ...item, tries: item.tries + 1 }, { state: "left" });
						// What follows in this matter waits for what came before it.
						if (outcome === "waiting" && item.about !== undefined) held.add(item.about);
					}
					if (stopsRound(answer)) break;
				}
				return round;
			}),
		/** Whether a round of somebody else in this browser sent it just before, and where that led. */
		sentElsewhere: async (id: string): Promise<{ readonly outcome: "done"; readonly url: string } | undefined> => {
			const [waits, sent] = [await store.get<Kept>("outbox", id), await store.get<SentBefore>("sent", id)];
			return waits === undefined && sent?.then !== undefined ? { outcome: "done", url: sent.then } : undefined;
		},
		/** What was acknowledged, the newest first. */
		sentBy: async (owner: string): Promise<readonly SentBefore[]> =>
			(await store.all<SentBefore>("sent")).filter((item) => item.owner === owner).sort((one, other) => other.doneAt - one.doneAt),
		/** The house does not know these any more: they wait again, in the order in which they were written. */
		offerAgain: async (owner: string, unknown: ReadonlySet<string>): Promise<number> => {
			const lost = (await store.all<SentBefore>("sent")).filter((item) => item.owner === owner && unknown.has(item.id));
			for (const { doneAt: _doneAt, then: _then, ...item } of lost) {
				await store.put("outbox", item.id, { ...item, state: "waiting", tries: 0, next: 0 } satisfies Kept);
				await store.remove("sent", [item.id]);
			}
			if (lost.length > 0) ground.tell();
			return lost.length;
		},
		forgetOldSent: async (): Promise<void> =>
			store.remove(
				"sent",
				(await store.all<SentBefore>("sent")).filter((item) => isPast(item.doneAt, ground.now())).map(({ id }) => id),
			),
	};
};
