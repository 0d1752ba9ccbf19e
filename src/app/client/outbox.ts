/** The outbox of this device: the logic of `outbox-core.ts` on the real browser. */
import { fetchOnce } from "./asked-once.ts";
import { store } from "./device.ts";
import { type Contact, leaveOne, makeContact } from "./first-contact.ts";
import type { Ground } from "./ground.ts";
import { newId } from "./new-id.ts";
import { openOutbox } from "./outbox-core.ts";
import { sayPagesWent } from "./room.ts";
import { calledHere, keyOf } from "./seal.ts";

export type { Content, Kept } from "./outbox-core.ts";

const changes = new BroadcastChannel("erbij-outbox");
type Listener = () => Promise<void>;
const listeners = new Set<Listener>();
const callAll = (): void => {
	for (const listener of listeners) listener().catch(() => undefined);
};
changes.addEventListener("message", callAll);
/** Hears when something was added, sent or thrown away, in other tabs too. */
export const onOutboxChange = (listener: Listener): void => {
	listeners.add(listener);
};

export const ground: Ground = {
	store,
	keyOf,
	alone: (name, work) => navigator.locks.request(name, work) as ReturnType<typeof work>,
	fetch: fetchOnce,
	now: () => Date.now(),
	newId,
	pagesWent: sayPagesWent,
	tell: () => {
		changes.postMessage("changed");
		callAll();
	},
};
const outbox = openOutbox(ground, (item) => leaveOne(ground, item, item.apart, "no-part"));
export const { keep, keptBy, contentOf, sealContent, letGo, showOnPage, arrived, sendRound, sentElsewhere } = outbox;
/** See first-contact.ts. */
export const contact = (owner: string): Promise<Contact> => ground.alone("erbij-contact", () => makeContact(ground, outbox, owner, calledHere()));
