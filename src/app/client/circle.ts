/** The circle under one's hand: drag somebody to another place, or choose them with Tab and use the arrows. Nothing is sent before it is kept, with a yes, in the form below the picture. */
import { element, say } from "./build-element.ts";

const nears = ["near", "further", "edge"] as const;
type Near = (typeof nears)[number];
const TURN = 6;
const SELF = 46;

type Place = { near: Near; turn: number };
const isNear = (value: string | undefined): value is Near => nears.some((near) => near === value);

/** Lets everybody round one table be moved. */
const beginAt = (svg: SVGSVGElement): void => {
	const middle = Number(svg.dataset["middle"]);
	const radii = (svg.dataset["rings"] ?? "").split(" ").map(Number);
	const box = document.querySelector<HTMLElement>("[data-moved]");
	const fields = box?.querySelector<HTMLElement>("[data-moves]");
	const list = box?.querySelector<HTMLElement>("[data-moved-list]");
	if (!box || !fields || !list || radii.length !== 3) return;
	const words = (box.dataset["nearWords"] ?? "").split("|");

	const placeOf = (seat: SVGGElement): Place => {
		const { near, turn } = seat.dataset;
		return { near: isNear(near) ? near : "further", turn: Number(turn) };
	};
	const sayWhere = (seat: SVGGElement, near: Near): string =>
		(box.dataset["movedWords"] ?? "").replace("{name}", seat.dataset["name"] ?? "").replace("{where}", words[nears.indexOf(near)] ?? near);
	const drawLine = (seat: SVGGElement, x: number, y: number): void => {
		const line = svg.querySelector<SVGPathElement>(`[data-line="${seat.dataset["tie"]}"]`);
		if (!line) return;
		const [across, down] = [x - middle, y - middle];
		const length = Math.hypot(across, down) || 1;
		const at = (far: number): string => `${middle + (across / length) * far} ${middle + (down / length) * far}`;
		line.setAttribute("d", `M${at(SELF + 4)}L${at(length - Number(seat.dataset["size"]) - 4)}`);
	};
	const put = (seat: SVGGElement, { near, turn }: Place): void => {
		const radius = radii[nears.indexOf(near)] ?? 0;
		const angle = (turn * Math.PI) / 180;
		const [x, y] = [middle + radius * Math.sin(angle), middle - radius * Math.cos(angle)];
		seat.setAttribute("transform", `translate(${x} ${y})`);
		seat.dataset["near"] = near;
		seat.dataset["turn"] = String(turn);
		drawLine(seat, x, y);
	};
	/** What was moved stands in the form, and in words. */
	const keep = (seat: SVGGElement, place: Place): void => {
		const tie = seat.dataset["tie"] ?? "";
		const field = fields.querySelector<HTMLInputElement>(`[data-of="${tie}"]`) ?? element("input", { type: "hidden", name: "moves", "data-of": tie });
		field.value = `${tie}:${place.near}:${place.turn}`;
		if (!field.isConnected) fields.append(field);
		// One line, always as high: whoever moves many people does not push the page down.
		list.replaceChildren(element("li", {}, sayWhere(seat, place.near)));
		box.hidden = false;
	};
	const move = (seat: SVGGElement, place: Place): void => {
		const was = placeOf(seat).near;
		put(seat, place);
		keep(seat, place);
		if (was !== place.near) say(sayWhere(seat, place.near));
	};

	svg.addEventListener("keydown", (event) => {
		const seat = event.target instanceof Element ? event.target.closest<SVGGElement>("[data-tie]") : null;
		if (!seat) return;
		const { near, turn } = placeOf(seat);
		const at = nears.indexOf(near);
		const next: Partial<Record<string, Place>> = {
			ArrowUp: { near: nears[Math.max(0, at - 1)] ?? near, turn },
			ArrowDown: { near: nears[Math.min(2, at + 1)] ?? near, turn },
			ArrowLeft: { near, turn: (turn + 360 - TURN) % 360 },
			ArrowRight: { near, turn: (turn + TURN) % 360 },
		};
		const place = next[event.key];
		if (!place) return;
		event.preventDefault();
		move(seat, place);
	});

	// A form that came back has what was moved: they sit where they were put.
	for (const { value } of fields.querySelectorAll<HTMLInputElement>("input[name=moves]")) {
		const [tie, near, turn] = value.split(":");
		const seat = svg.querySelector<SVGGElement>(`[data-tie="${CSS.escape(tie ?? "")}"]`);
		if (seat && isNear(near)) move(seat, { near, turn: Number(turn) });
	}

	let held: { seat: SVGGElement; far: boolean; from: Place; x: number; y: number } | undefined;
	svg.addEventListener("pointerdown", (event) => {
		const seat = event.target instanceof Element ? event.target.closest<SVGGElement>("[data-tie]") : null;
		if (!seat || event.button !== 0) return;
		held = { seat, far: false, from: placeOf(seat), x: event.clientX, y: event.clientY };
	});
	svg.addEventListener("pointermove", (event) => {
		if (!held) return;
		if (!held.far && Math.hypot(event.clientX - held.x, event.clientY - held.y) < 6) return;
		if (!held.far) svg.setPointerCapture(event.pointerId);
		held.far = true;
		const matrix = svg.getScreenCTM();
		if (!matrix) return;
		const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
		const [across, down] = [x - middle, y - middle];
		const distance = Math.hypot(across, down);
		const near = nears.reduce((best, one, at) =>
			Math.abs((radii[at] ?? 0) - distance) < Math.abs((radii[nears.indexOf(best)] ?? 0) - distance) ? one : best,
		);
		put(held.seat, { near, turn: Math.round(((Math.atan2(across, -down) * 180) / Math.PI + 360) % 360) % 360 });
	});
	const letGo = (back: boolean): void => {
		const one = held;
		held = undefined;
		if (!one?.far) return;
		if (back) return put(one.seat, one.from);
		const place = placeOf(one.seat);
		keep(one.seat, place);
		if (place.near !== one.from.near) say(sayWhere(one.seat, place.near));
		// The tap that ends a drag is no tap on the link.
		svg.addEventListener("click", (event) => event.preventDefault(), { once: true, capture: true });
	};
	svg.addEventListener("pointerup", () => letGo(false));
	svg.addEventListener("pointercancel", () => letGo(true));
	svg.addEventListener("dragstart", (event) => event.preventDefault());
	box.querySelector("button[name=terug]")?.addEventListener("click", () => location.reload());
	svg.classList.add("is-movable");
};
for (const svg of document.querySelectorAll<SVGSVGElement>("svg[data-circle]")) beginAt(svg);
