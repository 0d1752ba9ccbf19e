/**
 * Draws the map. Only the ground comes from elsewhere, square by square; names, addresses, doors and the way never leave the page. The doors are links in the order to go, so
 * that a keyboard goes past them too.
 */
import { type IControl, LngLatBounds, Map as GroundMap, Marker, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";
import { apart, type OnMap } from "#src/contact/browser.ts";
import { element } from "../client/build-element.ts";
import { nearestSeen, styleAlone, styleAround, styleOfTiles } from "./ground.ts";

const PATIENCE_MS = 10_000;
/** A style comes as it is asked for: without cookies, without saying from which page. */
const fetchStyle = async (url: string): Promise<StyleSpecification> => {
	const answer = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(PATIENCE_MS) });
	if (!answer.ok) throw new Error(`${answer.status}`);
	return (await answer.json()) as StyleSpecification;
};
const styleOf = async (map: OnMap, silent: () => void): Promise<StyleSpecification> => {
	if (map.ground.kind === "tiles") return styleOfTiles(map);
	return fetchStyle(map.ground.url).then(
		(style) => styleAround(map, style),
		() => {
			silent();
			return styleAlone(map);
		},
	);
};
const control = (...made: readonly HTMLElement[]): IControl => {
	const box = element("div", { class: "maplibregl-ctrl map-buttons" }, ...made);
	return { onAdd: () => box, onRemove: () => box.remove() };
};
const small = (label: string, sign: string, press: () => void): HTMLButtonElement => {
	const made = element("button", { type: "button", class: "map-button", "aria-label": label, title: label }, sign);
	made.addEventListener("click", press);
	return made;
};
/** A thumb between two doors that are next to each other. */
const APART = 48;
const doorsOn = (map: GroundMap, onMap: OnMap, whole: () => void): void => {
	const markers = onMap.doors.map((door, at) => {
		const link = element("a", { class: "map-door", href: door.href, title: door.said, "aria-label": `${at + 1}. ${door.said}` }, String(at + 1));
		// Somebody who goes on with Tab sees where they are: the whole neighbourhood, never one door in its middle.
		link.addEventListener("focus", () => {
			if (link.matches(":focus-visible") && !map.getBounds().contains([door.at[0], door.at[1]])) whole();
		});
		return new Marker({ element: link }).setLngLat([door.at[0], door.at[1]]).addTo(map);
	});
	const spread = (): void => {
		const here = onMap.doors.map(({ at }) => map.project([at[0], at[1]]));
		for (const [at, { x, y }] of apart(here, APART).entries()) markers[at]?.setOffset([x - (here[at]?.x ?? x), y - (here[at]?.y ?? y)]);
	};
	map.on("zoomend", spread);
	spread();
};

/** Gives what takes it away again; fails where the device cannot draw. */
export const drawMap = async (place: HTMLElement, onMap: OnMap, say: (sentence: string) => void): Promise<() => void> => {
	const { words, area, ground } = onMap;
	setWorkerUrl(workerUrl);
	let quiet = false;
	const silent = (): void => {
		quiet = true;
		say(words.silent);
	};
	const style = await styleOf(onMap, silent);
	const bounds = new LngLatBounds([area.west, area.south, area.east, area.north]);
	const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
	const map = new GroundMap({
		container: place,
		style,
		bounds,
		fitBoundsOptions: { padding: 12 },
		maxZoom: nearestSeen(style),
		minZoom: 9,
		dragRotate: false,
		touchPitch: false,
		pitchWithRotate: false,
		cooperativeGestures: true,
		fadeDuration: still ? 0 : 200,
		attributionControl: { compact: false },
		locale: {
			"Map.Title": words.heard,
			"CooperativeGesturesHandler.WindowsHelpText": words.wheel,
			"CooperativeGesturesHandler.MacHelpText": words.wheelMac,
			"CooperativeGesturesHandler.MobileHelpText": words.touch,
		},
		transformRequest: (url) => {
			// Ours, or of the one ground that was set; whatever else a style asks for stays away.
			if (new URL(url, location.href).origin === ground.origin) return { url, credentials: "same-origin", referrerPolicy: "no-referrer" };
			return { url: url.startsWith("blob:") || url.startsWith("data:") ? url : "data:," };
		},
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	const whole = (): void => void map.fitBounds(bounds, { padding: 12, animate: !still });
	map.addControl(
		control(
			small(words.nearer, "+", () => void map.zoomIn({ animate: !still })),
			small(words.farther, "−", () => void map.zoomOut({ animate: !still })),
			small(words.whole, "⌂", whole),
		),
		"top-right",
	);
	map.on("error", () => silent());
	await new Promise<void>((resolve, reject) => {
		map.once("load", () => resolve());
		map.once("webglcontextlost", () => reject(new Error("no drawing")));
		setTimeout(resolve, PATIENCE_MS);
	}).catch((error: unknown) => {
		map.remove();
		throw error;
	});
	doorsOn(map, onMap, whole);
	place.dataset["drawn"] = "yes";
	if (!quiet) say(words.drawn);
	map.getCanvas().focus({ preventScroll: true });
	return () => {
		delete place.dataset["drawn"];
		map.remove();
	};
};
