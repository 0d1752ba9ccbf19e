/** The map of today's doors, once somebody taps for it: only then comes the drawing, and only then is anything asked of the tile server. Until it stands there, and whenever it cannot, the sketch stays. */
import type { OnMap } from "#src/contact/browser.ts";

export const begin = (at: HTMLElement): void => {
	const sketch = document.querySelector<HTMLElement>("[data-doors-sketch]");
	const [place, about, press] = [
		at.querySelector<HTMLElement>("[data-doors-map]"),
		at.querySelector<HTMLElement>("[data-doors-about]"),
		at.querySelector<HTMLButtonElement>("button"),
	];
	const status = at.querySelector<HTMLElement>("[data-doors-said]");
	const label = press?.querySelector<HTMLElement>("span") ?? press;
	if (!sketch || !place || !press || !label || !status) return;
	const onMap = JSON.parse(at.dataset["onMap"] ?? "{}") as OnMap;
	const { words } = onMap;
	const say = (sentence: string): void => {
		status.textContent = sentence;
	};
	let close: (() => void) | undefined;
	const show = (map: boolean): void => {
		sketch.hidden = map;
		place.hidden = !map;
		if (about) about.hidden = map;
		label.textContent = map ? words.close : words.open;
	};
	const open = async (): Promise<void> => {
		if (!navigator.onLine) return say(words.away);
		press.setAttribute("aria-busy", "true");
		say(words.opening);
		try {
			const { drawMap } = await import("../map/draw.ts");
			show(true);
			close = await drawMap(place, onMap, say);
		} catch {
			show(false);
			place.replaceChildren();
			say(navigator.onLine ? words.cannot : words.away);
		} finally {
			press.removeAttribute("aria-busy");
		}
	};
	press.addEventListener("click", () => {
		if (!close) return void open();
		close();
		close = undefined;
		show(false);
		say("");
	});
	at.hidden = false;
};
