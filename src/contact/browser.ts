/** Contact, for what runs in the browser. */
export type { OnMap } from "./map/on-map.ts";
