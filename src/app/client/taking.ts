/** 'Neem mee' and 'Meegenomen': the buttons of taking along, on the pages that have them. */
import { takeAlong } from "./along.ts";
import { drawAlong, whenWords } from "./along-list.ts";
import { deviceOf } from "./first-contact.ts";
import { ground } from "./outbox.ts";
import { room } from "./room.ts";
import { bringEverythingBack, canPasskey, hasLock, lockNow, lockWithPasskey, lockWithPin } from "./vault.ts";
import { problemOfPin } from "./vault-rules.ts";
import { words } from "./words.ts";

const told = (place: HTMLElement | null | undefined): ((sentence: string) => void) => {
	return (sentence) => {
		if (place) place.textContent = sentence;
	};
};
const outcomeWords = (taken: Awaited<ReturnType<typeof takeAlong>>): string => {
	const said = words().along;
	if (taken.kind === "no-network") return said.noNetwork;
	if (taken.kind === "nothing") return said.nothing;
	if (taken.kind === "refused") return taken.why;
	return [
		said.taken.replace("{until}", whenWords(taken.until)),
		taken.missing > 0 ? said.notAll.replace("{count}", String(taken.missing)) : "",
		taken.nearlyFull ? said.nearlyFull : "",
	]
		.filter(Boolean)
		.join(" ");
};
const take = async (owner: string, what: string, days: string, tell: (sentence: string) => void): Promise<void> => {
	const said = words().along;
	tell(said.taking.replace("{done}", "0").replace("{count}", "…"));
	const taken = await takeAlong(owner, what, days, (done, count) =>
		tell(said.taking.replace("{done}", String(done)).replace("{count}", String(count))),
	);
	tell(outcomeWords(taken));
	await room();
};

const onTakePage = async (owner: string, place: HTMLElement): Promise<void> => {
	const form = place.querySelector("form");
	const what = place.dataset["takeAlong"] ?? "";
	const fresh = place.querySelector<HTMLElement>("[data-lock-new]");
	const withPasskey = place.querySelector<HTMLButtonElement>("[data-lock-passkey]");
	const tell = told(place.querySelector<HTMLElement>("[data-take-said]"));
	const pin = place.querySelector<HTMLInputElement>("input[name=pin]");
	place.hidden = false;
	if (fresh) fresh.hidden = await hasLock(owner);
	const days = (): string => {
		const chosen = form ? new FormData(form).get("days") : null;
		return typeof chosen === "string" ? chosen : "1";
	};
	const go = async (lock: () => Promise<boolean>): Promise<void> => {
		if (form?.getAttribute("aria-busy") === "true") return;
		form?.setAttribute("aria-busy", "true");
		try {
			if (!(await hasLock(owner)) && !(await lock())) return;
			if (fresh) fresh.hidden = true;
			await take(owner, what, days(), tell);
		} catch {
			tell(words().along.noNetwork);
		} finally {
			form?.removeAttribute("aria-busy");
		}
	};
	form?.addEventListener("submit", (event) => {
		event.preventDefault();
		void go(async () => {
			const problem = problemOfPin(pin?.value ?? "");
			if (problem !== undefined) {
				tell(words().along[problem]);
				pin?.focus();
				return false;
			}
			await lockWithPin(owner, pin?.value ?? "");
			if (pin) pin.value = "";
			return true;
		});
	});
	if (withPasskey && (await canPasskey())) {
		withPasskey.hidden = false;
		withPasskey.addEventListener(
			"click",
			() =>
				void go(async () => {
					const locked = await lockWithPasskey(owner);
					if (locked === "locked") return true;
					if (locked === "cannot") withPasskey.hidden = true;
					tell(words().along[locked === "cannot" ? "cannotPasskey" : "brokenOff"]);
					pin?.focus();
					return false;
				}),
		);
	}
};
/** One tap, where a lock is there already: taken along on the spot. Without one the link leads to the page that asks for it. */
const onLinks = async (owner: string, links: readonly HTMLAnchorElement[]): Promise<void> => {
	if (!(await hasLock(owner))) return;
	for (const link of links)
		link.addEventListener("click", (event) => {
			if (!navigator.onLine) return;
			event.preventDefault();
			const tell = told(link.querySelector("span") ?? link);
			take(owner, link.dataset["take"] ?? "", "1", tell).catch(() => tell(words().along.noNetwork));
		});
};
const onTakenPage = async (owner: string, place: HTMLElement): Promise<void> => {
	const list = place.querySelector<HTMLElement>("[data-taken-list]");
	const none = document.querySelector<HTMLElement>("[data-taken-none]");
	if (!list || (await drawAlong(owner, list)) === 0) return;
	place.hidden = false;
	if (none) none.hidden = true;
	place.querySelector("[data-lock-now]")?.addEventListener("click", () => {
		lockNow();
		location.reload();
	});
	place.querySelector("[data-bring-back]")?.addEventListener("click", () => {
		(async () => {
			await bringEverythingBack(owner);
			const device = await deviceOf(ground);
			const headers = { "content-type": "application/json", "idempotency-key": ground.newId() };
			await fetch("/api/v1/operations/app.bring-back", { method: "POST", headers, body: JSON.stringify({ device }) }).catch(() => undefined);
			location.reload();
		})().catch(() => undefined);
	});
};

export const beginTaking = async (owner: string): Promise<void> => {
	const place = document.querySelector<HTMLElement>("[data-take-along]");
	const taken = document.querySelector<HTMLElement>("[data-taken-along]");
	if (place) await onTakePage(owner, place);
	if (taken) await onTakenPage(owner, taken);
	await onLinks(owner, [...document.querySelectorAll<HTMLAnchorElement>("a[data-take]")]);
};
