/**
 * The first contact with the house after being away, and every so often: whether this device may still take part, which pages may stay, whether something that was
 * acknowledged is no longer known there, how far the clocks are apart. Whoever took the device along without a session learns only that it is to empty itself.
 */
import { asText, freshKey, houseKey, type Sealed, unwrap, wrap } from "#src/app/take-along/envelope.ts";
import type { Ground } from "./ground.ts";
import type { Kept, Outbox } from "./outbox-core.ts";

/** How a page taken along is kept: the road and the matter, and sealed what stands on it. */
export type Along = {
	readonly key: string;
	readonly owner: string;
	readonly road: string;
	readonly about?: string;
	readonly at: number;
	readonly until: number;
	readonly sealed: Sealed;
};
/** A text that was being written. */
export type KeptDraft = {
	readonly key: string;
	readonly owner: string;
	readonly at: number;
	readonly work: string;
	readonly operation: string;
	readonly about?: string;
	readonly sealed: Sealed;
};
/** What the house says (take-along/pages/device.tsx). */
type Stands = {
	readonly gone: boolean;
	readonly known: boolean;
	/** Whom the house answers. */
	readonly of: string;
	readonly secret: string | null;
	readonly generation: number;
	readonly stay: readonly string[];
	readonly unknown: readonly string[];
	readonly now: string;
};
export type Contact = "fine" | "gone" | "no-contact";

const NEWEST = 40;
const AT_ONCE = 100;
const json = { "content-type": "application/json" };
const inPieces = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
	Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

export const deviceOf = async ({ store, newId }: Pick<Ground, "store" | "newId">): Promise<string> => {
	const known = await store.get<string>("meta", "device");
	if (known !== undefined) return known;
	const made = newId();
	await store.put("meta", "device", made);
	return made;
};
const operate = (ground: Ground, name: string, body: object): Promise<Response> =>
	ground.fetch(`/api/v1/operations/${name}`, { method: "POST", headers: { ...json, "idempotency-key": ground.newId() }, body: JSON.stringify(body) });

type Left = Pick<Kept, "id" | "owner" | "operation" | "about" | "sealed" | "at">;
/** Hands one piece of unsent work over, as it is: sealed. True once the house has it. */
export const leaveOne = async (ground: Ground, item: Left, apart: number, why: "device-gone" | "no-part"): Promise<boolean> => {
	const wrapped = await ground.store.get<Sealed>("meta", `vault:${item.owner}`);
	if (!wrapped) return false;
	const answer = await operate(ground, "app.leave-behind", {
		device: await deviceOf(ground),
		owner: item.owner,
		work: item.id,
		...(item.about === undefined ? {} : { about: item.about }),
		operation: item.operation === "" ? "app.draft" : item.operation,
		why,
		madeAt: new Date(item.at + apart).toISOString(),
		wrapped: asText(wrapped),
		sealed: asText(item.sealed),
	}).catch(() => undefined);
	return answer?.ok === true;
};

/** Pages go at once; unsent work is handed over first; what is not handed over yet stays, sealed, for the next contact. */
export const emptyDevice = async (ground: Ground): Promise<boolean> => {
	const { store } = ground;
	await store.remove(
		"along",
		(await store.all<Along>("along")).map(({ key }) => key),
	);
	const owners = new Set<string>();
	let whole = true;
	for (const item of await store.all<Kept>("outbox")) {
		owners.add(item.owner);
		if (item.state === "left" || (await leaveOne(ground, item, item.apart, "device-gone"))) await store.remove("outbox", [item.id]);
		else whole = false;
	}
	for (const draft of await store.all<KeptDraft>("drafts")) {
		owners.add(draft.owner);
		if (draft.work === undefined || (await leaveOne(ground, { ...draft, id: draft.work }, 0, "device-gone")))
			await store.remove("drafts", [draft.key]);
		else whole = false;
	}
	const who = await store.get<string>("meta", "who");
	if (who !== undefined) owners.add(who);
	for (const owner of owners) await store.remove("meta", [`pin:${owner}`, `passkey:${owner}`, `key:${owner}`]);
	ground.tell();
	if (!whole) return false;
	await store.remove(
		"sent",
		(await store.all<Kept>("sent")).map(({ id }) => id),
	);
	for (const owner of owners) await store.remove("meta", [`vault:${owner}`]);
	const device = await deviceOf(ground);
	await operate(ground, "app.device-emptied", { device }).catch(() => undefined);
	await store.remove("meta", ["who", "device", "generation", "apart"]);
	return true;
};

/** Asks the house how this device stands with this owner. When meanwhile another signed in on it there is no answer: what is theirs says nothing of the owner's. */
const ask = async (
	ground: Ground,
	owner: string,
	device: string,
	acts: readonly string[],
	matters: readonly string[] = [],
): Promise<Stands | undefined> => {
	const answer = await ground
		.fetch(`/api/v1/pages/toestel/${device}?acts=${acts.join(",")}&matters=${matters.join(",")}`, { headers: { accept: "application/json" } })
		.catch(() => undefined);
	if (answer?.ok !== true) return;
	const { model } = (await answer.json()) as { readonly model: Stands };
	return model.of === owner ? model : undefined;
};
/** The secret of the house for this device, once it is known there; nothing without a session. */
export const askSecret = async (ground: Ground, owner: string, called: string): Promise<string | undefined> => {
	const device = await deviceOf(ground);
	const stands = await ask(ground, owner, device, []);
	if (stands?.known === false) await operate(ground, "app.know-device", { device, called }).catch(() => undefined);
	return stands?.secret ?? undefined;
};

/** The key of an owner by the secret of the house: made the first time. `again`: so that it can be wrapped once more. Fails without a session. */
export const keyFromHouse = async (ground: Ground, owner: string, called: string, again = false): Promise<CryptoKey> => {
	const secret = await askSecret(ground, owner, called);
	if (secret === undefined) throw new Error("locked");
	const by = await houseKey(secret, owner);
	const wrapped = await ground.store.get<Sealed>("meta", `vault:${owner}`);
	if (wrapped) return unwrap(wrapped, by, again);
	const fresh = await freshKey();
	const made = await wrap(fresh, by);
	await ground.store.put("meta", `vault:${owner}`, made);
	return again ? fresh : unwrap(made, by);
};

/** With somebody signed in. */
export const makeContact = async (ground: Ground, outbox: Outbox, owner: string, called: string): Promise<Contact> => {
	const { store } = ground;
	const device = await deviceOf(ground);
	const sent = await outbox.sentBy(owner);
	const along = (await store.all<Along>("along")).filter((one) => one.owner === owner);
	const matters = [...new Set(along.flatMap(({ about }) => (about === undefined ? [] : [about])))];
	const newest = sent.slice(0, NEWEST).map(({ id }) => id);
	const stands = await ask(ground, owner, device, newest, matters);
	if (!stands) return "no-contact";
	await store.put("meta", "apart", Date.parse(stands.now) - ground.now());
	if (stands.gone) {
		await emptyDevice(ground);
		return "gone";
	}
	if (!stands.known) await operate(ground, "app.know-device", { device, called }).catch(() => undefined);
	const before = await store.get<number>("meta", "generation");
	if (stands.unknown.length > 0 || (before !== undefined && before !== stands.generation)) {
		const unknown = new Set<string>(stands.unknown);
		for (const piece of inPieces(sent.slice(NEWEST), AT_ONCE)) {
			const more = await ask(
				ground,
				owner,
				device,
				piece.map(({ id }) => id),
			);
			if (!more) return "no-contact";
			for (const id of more.unknown) unknown.add(id);
		}
		await outbox.offerAgain(owner, unknown);
	}
	await store.put("meta", "generation", stands.generation);
	const stay = new Set(stands.stay);
	const going = along.filter(({ about, until }) => until <= ground.now() || (about !== undefined && !stay.has(about)));
	await store.remove(
		"along",
		going.map(({ key }) => key),
	);
	await outbox.forgetOldSent();
	return "fine";
};
/** With nobody signed in, and no key: only whether to empty itself. */
export const askWhetherGone = async (ground: Ground): Promise<Contact> => {
	const device = await ground.store.get<string>("meta", "device");
	if (device === undefined) return "no-contact";
	const answer = await ground.fetch(`/api/v1/pages/toestel/${device}/stand`, { headers: { accept: "application/json" } }).catch(() => undefined);
	if (answer?.ok !== true) return "no-contact";
	const { model } = (await answer.json()) as { readonly model: { readonly gone: boolean } };
	if (!model.gone) return "fine";
	await emptyDevice(ground);
	return "gone";
};
