/** Live parts (`data-live`, with an id): when the server says something changed, the page is fetched and those parts are renewed - never under somebody's hands. */
import { say } from "./build-element.ts";
import { reopenAfter, topicsOf } from "./live-rules.ts";
import { words } from "./words.ts";

const parts = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-live][id]")];
const isTyped = (control: Element): boolean =>
	((control instanceof HTMLInputElement && control.type !== "hidden") || control instanceof HTMLTextAreaElement) &&
	(control.value !== control.defaultValue || (control instanceof HTMLInputElement && control.checked !== control.defaultChecked));
const inUse = (part: HTMLElement): boolean =>
	part.contains(document.activeElement) ||
	[...part.querySelectorAll("input, textarea")].some(isTyped) ||
	part.querySelector("[aria-busy], dialog[open]") !== null;

/** What the server last said, before scripts added anything. Fresh ids in forms are no news. */
const sameEveryTime = (html: string): string => html.replace(/(<input type="hidden" name="id" value=")[^"]*/g, "$1");
const before = new Map<string, string>();
let held = false;

const renew = async (): Promise<void> => {
	const response = await fetch(location.pathname + location.search, { headers: { accept: "text/html", "erbij-live": "1" } });
	if (!response.ok || response.redirected) return;
	const page = new DOMParser().parseFromString(await response.text(), "text/html");
	held = false;
	let changed = false;
	for (const part of parts()) {
		const fresh = page.getElementById(part.id);
		if (!fresh) continue;
		const html = sameEveryTime(fresh.innerHTML);
		if (html === before.get(part.id)) continue;
		if (inUse(part)) {
			held = true;
			continue;
		}
		before.set(part.id, html);
		part.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
		changed = true;
	}
	if (changed) say(words().changed);
};

/** Listens while the page is looked at. */
export const keepLive = (): void => {
	const topics = topicsOf(parts().map((part) => part.dataset["live"] ?? ""));
	if (topics.length === 0) return;
	for (const part of parts()) before.set(part.id, sameEveryTime(part.innerHTML));
	let stream: EventSource | undefined;
	let tries = 0;
	let missed = false;
	let clock: ReturnType<typeof setTimeout> | undefined;
	const renewQuietly = (): void => {
		renew().catch(() => undefined);
	};
	const close = (): void => {
		clearTimeout(clock);
		stream?.close();
		stream = undefined;
		missed = true;
	};
	const open = (): void => {
		if (stream || document.visibilityState === "hidden") return;
		stream = new EventSource(`/live?over=${topics.join(",")}`);
		stream.onopen = () => {
			tries = 0;
			if (missed) renewQuietly();
			missed = false;
		};
		stream.addEventListener("changed", renewQuietly);
		stream.onerror = () => {
			close();
			tries += 1;
			clock = setTimeout(open, reopenAfter(tries));
		};
	};
	document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? close() : open()));
	addEventListener("pagehide", close);
	addEventListener("pageshow", open);
	document.addEventListener("focusout", () => {
		if (held) setTimeout(renewQuietly, 300);
	});
	open();
};
