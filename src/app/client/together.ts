/**
 * Writing the plan together (`[data-together]`): every letter goes to the server and comes to whoever else sits at the table. Loaded on that page alone. Of a worker what is not
 * sent yet lies sealed on the device; on a person's page it stays in the page, which says so. What may be written where is the server's to judge, not this page's.
 */
import { type Device, type KeptDevice, readLane, sitDown } from "#src/planning/browser.ts";
import { get, put, remove } from "./device.ts";
import { newId } from "./new-id.ts";
import { canSeal, seal, type Sealed, unseal } from "./seal.ts";

const REST_MS = 300;
const LONGEST_MS = 15_000;
type Kept = { readonly state: string; readonly unsent: readonly string[] };
const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const toUrl = (bytes: Uint8Array): string => toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** The lane a field writes in. */
const laneOfField = (field: HTMLTextAreaElement): string =>
	field.dataset["lane"] ?? field.closest<HTMLElement>("[data-field]")?.dataset["field"] ?? "";

/** Shows what stands in a lane; where somebody is typing, their place in the text stays. */
const showIn = (field: HTMLTextAreaElement, words: string): void => {
	if (field.value === words) return;
	const before = field.value;
	const { selectionStart, selectionEnd } = field;
	let same = 0;
	while (same < before.length && same < words.length && before[same] === words[same]) same += 1;
	const moved = (place: number): number => (place <= same ? place : Math.max(same, place + words.length - before.length));
	field.value = words;
	field.defaultValue = words;
	if (document.activeElement === field) field.setSelectionRange(moved(selectionStart), moved(selectionEnd));
};

const begin = async (table: HTMLElement): Promise<void> => {
	const about = table.dataset["together"] ?? "";
	const side = table.dataset["side"] === "person" ? "person" : "worker";
	const operation = `/api/v1/operations/planning.write-along${side === "person" ? "-myself" : ""}`;
	const owner = document.body.dataset["signedIn"];
	const keepsHere = owner !== undefined && canSeal();
	const drawer = `sheet:${owner ?? ""}:${about}`;
	const fields = (): readonly HTMLTextAreaElement[] => [...table.querySelectorAll("textarea")].filter((field) => laneOfField(field) !== "");
	const tell = (which: string): void => {
		const line = table.querySelector("[data-together-state]");
		const words = table.dataset[which] ?? "";
		if (line && line.textContent !== words) line.textContent = words;
	};

	const lying = keepsHere ? await get<{ readonly sealed: Sealed }>("drafts", drawer).catch(() => undefined) : undefined;
	const found = lying && owner !== undefined ? await unseal<Kept>(owner, lying.sealed).catch(() => undefined) : undefined;
	const kept: KeptDevice | undefined = found && { state: fromBase64(found.state), unsent: found.unsent.map(fromBase64) };
	const device: Device = sitDown(kept);
	let shut = false;
	let tries = 0;
	let clock: ReturnType<typeof setTimeout> | undefined;
	let busy = false;

	const keepHere = async (): Promise<void> => {
		if (!keepsHere || owner === undefined) return;
		if (device.allSent()) return remove("drafts", [drawer]);
		const { state, unsent } = device.kept();
		const sealed = await seal(owner, { state: toBase64(state), unsent: unsent.map(toBase64) } satisfies Kept);
		await put("drafts", drawer, { key: drawer, owner, at: Date.now(), sealed });
	};
	const saidOf = (text: string): string => `${device.words("mine", text)}\n${device.words("beside", text)}`;
	/** What lies folded on this page, with how it said when the page was opened: only when it says something else there is more to show. */
	const folded = new Map<string, string>();
	const toText = (text: string): string => {
		const [kind = "", id = ""] = text.split("/");
		return kind === "side" ? `?kant=${id.split(".")[0] ?? ""}#samen-kanten` : `?zin=${id}#samen-${kind}`;
	};
	const draw = (): void => {
		for (const field of fields()) {
			const lane = readLane(laneOfField(field));
			if (lane) showIn(field, device.words(lane.side, lane.text));
		}
		for (const place of table.querySelectorAll<HTMLElement>("[data-says]")) {
			const lane = readLane(place.dataset["says"] ?? "");
			const line = place.querySelector("p");
			if (lane && line) line.textContent = device.words(lane.side, lane.text) || (place.dataset["nothing"] ?? "");
		}
		for (const place of table.querySelectorAll<HTMLElement>("[data-shown-with]")) {
			const lane = readLane(place.dataset["shownWith"] ?? "");
			if (lane) place.hidden = device.words(lane.side, lane.text) === "" && !place.contains(document.activeElement);
		}
		for (const button of table.querySelectorAll<HTMLElement>("[data-copy]")) {
			const [from, to] = [readLane(button.dataset["copy"] ?? ""), readLane(button.dataset["to"] ?? "")];
			if (from && to) button.hidden = device.words(from.side, from.text) === "" || (to.side === "beside" && device.words(to.side, to.text) !== "");
		}
		const here = new Set([...fields()].flatMap((field) => readLane(laneOfField(field))?.text ?? []));
		const fresh = device
			.lanes()
			.map((lane) => readLane(lane)?.text ?? "")
			.find((text) => !here.has(text) && folded.get(text) !== saidOf(text));
		if (fresh !== undefined && !table.querySelector("[data-more-link]")) {
			const link = document.createElement("a");
			link.href = location.pathname + (folded.has(fresh) ? toText(fresh) : "");
			link.dataset["moreLink"] = "";
			link.textContent = table.dataset["more"] ?? "";
			table.querySelector("[data-together-state]")?.after(link);
		}
	};

	const hear = async (): Promise<Uint8Array | undefined> => {
		const response = await fetch(`${table.dataset["hears"] ?? ""}?heeft=${toUrl(device.has())}`, { headers: { accept: "application/json" } });
		if (response.status === 403 || response.redirected) shut = true;
		if (!response.ok) return undefined;
		const { update, has } = (await response.json()) as { readonly update: string; readonly has: string };
		device.hear(fromBase64(update));
		return fromBase64(has);
	};
	const wholeSheet = async (): Promise<Uint8Array> => {
		const response = await fetch(table.dataset["hears"] ?? "", { headers: { accept: "application/json" } });
		if (!response.ok) throw new Error("not now");
		return fromBase64(((await response.json()) as { readonly update: string }).update);
	};
	const send = async (update?: Uint8Array, id = newId()): Promise<Response> =>
		fetch(operation, {
			method: "POST",
			headers: { "content-type": "application/json", "idempotency-key": id, ...(owner === undefined ? {} : { "erbij-as": owner }) },
			body: JSON.stringify({ case: about, ...(update ? { update: toUrl(update) } : {}) }),
		});
	const later = (): void => {
		clearTimeout(clock);
		tries += 1;
		tell(shut ? "shut" : "away");
		clock = setTimeout(round, Math.min(LONGEST_MS, REST_MS * 2 ** tries));
	};
	/** Sends what there is, as long as there is something. */
	const round = (): void => {
		if (busy) return;
		busy = true;
		work()
			.catch(later)
			.finally(() => {
				busy = false;
				keepHere().catch(() => undefined);
			});
	};
	const work = async (): Promise<void> => {
		let refused = false;
		for (let next = device.sending(newId); next; next = device.sending(newId)) {
			tell("typing");
			const response = await send(next.update, next.id);
			if (response.ok) {
				device.wasTaken(next.id);
				tries = 0;
			} else if (response.status === 409) {
				const { code } = (await response.json()) as { readonly code?: string };
				if (code === "planning.writing-gap") {
					const has = await hear();
					if (!has) return later();
					device.sendAll(has);
				} else {
					device.wasRefused(next.id, await wholeSheet(), code === "planning.their-words");
					refused = true;
				}
			} else {
				shut = response.status === 403 || response.status === 401;
				return later();
			}
		}
		tell(refused ? "refused" : "kept");
	};
	const soon = (): void => {
		clearTimeout(clock);
		clock = setTimeout(round, REST_MS);
	};

	table.addEventListener("input", ({ target }) => {
		if (!(target instanceof HTMLTextAreaElement)) return;
		const lane = readLane(laneOfField(target));
		if (!lane) return;
		device.type(lane.side, lane.text, target.value);
		soon();
	});
	table.addEventListener("click", ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLElement>("[data-copy]") : null;
		const [from, to] = [readLane(button?.dataset["copy"] ?? ""), readLane(button?.dataset["to"] ?? "")];
		if (!from || !to) return;
		device.type(to.side, to.text, device.words(from.side, from.text));
		soon();
	});
	device.onChange(draw);
	addEventListener("online", () => {
		tries = 0;
		round();
	});
	addEventListener("beforeunload", (event) => {
		if (!keepsHere && !device.allSent()) event.preventDefault();
	});

	/** What waits for a yes is drawn by the server. */
	const renew = async (): Promise<void> => {
		const place = document.getElementById(table.dataset["renews"] ?? "");
		if (!place || place.contains(document.activeElement)) return;
		const response = await fetch(location.pathname, { headers: { accept: "text/html", "erbij-live": "1" } });
		if (!response.ok || response.redirected) return;
		const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById(place.id);
		if (fresh) place.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
	};
	const listen = (again = 0): void => {
		const stream = new EventSource(`/live?over=writing,planning&about=${about}`);
		stream.onopen = () => {
			again = 0;
			hear().catch(() => undefined);
		};
		stream.addEventListener("changed", ({ data }) => {
			(data === "planning" ? renew() : hear()).catch(() => undefined);
		});
		stream.onerror = () => {
			stream.close();
			setTimeout(() => listen(again + 1), Math.min(LONGEST_MS, 500 * 2 ** again));
		};
		addEventListener("pagehide", () => stream.close());
	};
	const open = async (tries = 0): Promise<void> => {
		// Lays the sheet on the table when there is none, then hears what is on it.
		const response = await send().catch(() => undefined);
		if (response?.ok && (await hear().catch(() => undefined))) {
			for (const text of (table.dataset["lying"] ?? "").split(" ")) folded.set(text, saidOf(text));
			table.querySelector("[data-more-link]")?.remove();
			for (const field of fields()) {
				field.readOnly = false;
				// What was typed before this script was there.
				const lane = field.value === field.defaultValue ? undefined : readLane(laneOfField(field));
				if (lane) device.type(lane.side, lane.text, field.value);
			}
			draw();
			listen();
			round();
		} else if (!response || response.status >= 500) {
			tell("away");
			if (kept) {
				for (const field of fields()) field.readOnly = false;
				draw();
			}
			setTimeout(() => void open(tries + 1), Math.min(LONGEST_MS, 500 * 2 ** tries));
		}
	};
	await open();
};

for (const table of document.querySelectorAll<HTMLElement>("[data-together]")) begin(table).catch(() => undefined);
