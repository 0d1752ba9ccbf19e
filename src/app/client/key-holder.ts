/** The key of everything that is kept: in the memory of open pages and of the service worker, and nowhere else. Without both it is gone. */

type Held = { readonly key: CryptoKey; used: number };
const held = new Map<string, Held>();
/** So long after the last touch the key is let go. */
export const IDLE_MS = 15 * 60_000;

export type KeyMessage =
	| { readonly kind: "erbij-hold"; readonly owner: string; readonly key: CryptoKey }
	| { readonly kind: "erbij-ask"; readonly owner: string }
	| { readonly kind: "erbij-touch" }
	| { readonly kind: "erbij-lock" };

export const hold = (owner: string, key: CryptoKey): void => void held.set(owner, { key, used: Date.now() });
export const letGoOfKeys = (): void => held.clear();
/** The key, unless nobody touched anything for too long. */
export const heldFor = (owner: string): CryptoKey | undefined => {
	const found = held.get(owner);
	if (!found) return undefined;
	// A clock that was put back says nothing about how long ago it was.
	if (Math.abs(Date.now() - found.used) <= IDLE_MS) return found.key;
	held.delete(owner);
	return undefined;
};
export const touch = (): void => {
	for (const one of held.values()) one.used = Date.now();
};

const ANSWER_MS = 400;
type Hears = { postMessage: (message: KeyMessage, ports: Transferable[]) => void };
/** Asks somebody else in this browser who may still hold it. */
export const askFor = (whom: Hears, owner: string): Promise<CryptoKey | undefined> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const clock = setTimeout(() => resolve(undefined), ANSWER_MS);
		port1.onmessage = ({ data }: MessageEvent<CryptoKey | null>) => {
			clearTimeout(clock);
			port1.close();
			resolve(data ?? undefined);
		};
		whom.postMessage({ kind: "erbij-ask", owner }, [port2]);
	});
/** So long what is being typed may take to be sealed before the key goes. */
const SEALED_WITHIN_MS = 2_000;
let closing = false;
/** Everybody lets go: first what is being typed is sealed, and meanwhile nobody gets the key any more. */
export const closeKeys = async (sealed: () => Promise<unknown>): Promise<void> => {
	closing = true;
	await Promise.race([sealed().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, SEALED_WITHIN_MS))]);
	letGoOfKeys();
	closing = false;
};
/** Hears what others in this browser say about the key. `locked` is called when everybody lets go of it. */
export const hearAboutKeys = ({ data, ports }: MessageEvent<KeyMessage | undefined>, locked: () => void): void => {
	if (data?.kind === "erbij-hold") hold(data.owner, data.key);
	else if (data?.kind === "erbij-ask") ports[0]?.postMessage((closing ? undefined : heldFor(data.owner)) ?? null);
	else if (data?.kind === "erbij-touch") touch();
	else if (data?.kind === "erbij-lock") locked();
};
