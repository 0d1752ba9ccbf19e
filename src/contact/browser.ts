/** Contact, for what runs in the browser. */
export { apart } from "./map/apart.ts";
export type { OnMap } from "./map/on-map.ts";
