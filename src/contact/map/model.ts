/** What the map of today's doors is drawn on. */
import type { Point } from "#src/people/index.ts";

/** Where the ground comes from once somebody taps for it: a style of MapLibre, or pictures by `{z}/{x}/{y}`. */
export type Ground = { readonly kind: "style" | "tiles"; readonly url: string; readonly origin: string; readonly credit: string };
export type Street = { readonly name: string; readonly line: readonly Point[] };
/** Without a ground there is the sketch; without streets the sketch is of points alone. */
export type DoorsMap = { readonly ground?: Ground | undefined; readonly streets: readonly Street[] };
