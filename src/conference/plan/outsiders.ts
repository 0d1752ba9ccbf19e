/** Who from outside can hear something of the plan: who explained something, and who is first responsible. Pure. */
import type { Conference } from "../model.ts";

type Outsider = { readonly id: string; readonly name: string; readonly helper: boolean };
export const outsidersOf = (state: Pick<Conference, "helpers" | "responsible">): readonly Outsider[] => [
	...state.helpers.map(({ id, name, organisation }) => ({ id, name: `${name}, ${organisation}`, helper: true })),
	...(state.responsible ? [{ id: state.responsible, name: "", helper: false }] : []),
];
