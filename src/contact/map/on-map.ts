/** What the page tells the script that draws the map. It stays on the device. */
import type { Ground } from "./model.ts";
import type { Frame } from "./streets.ts";

type LonLat = readonly [number, number];
export type MapSentences = Readonly<
	Record<
		"heard" | "drawn" | "cannot" | "away" | "silent" | "nearer" | "farther" | "whole" | "touch" | "wheel" | "wheelMac" | "open" | "close" | "opening",
		string
	>
>;
export type OnMap = {
	readonly ground: Ground;
	/** The neighbourhood: what one sees first, the same whichever doors are in it. */
	readonly area: Frame;
	readonly doors: readonly { readonly at: LonLat; readonly href: string; readonly said: string }[];
	readonly streets: readonly { readonly name: string; readonly line: readonly LonLat[] }[];
	readonly words: MapSentences;
};
