/** The households one knows by name. */
import type { Cast } from "../cast.ts";
import type { Story } from "../play.ts";
import { karim } from "./karim.ts";

export const knownStories = (cast: Cast): readonly Story[] => [karim].map((story) => story(cast));
