/** The households one knows by name. */
import type { Cast } from "../cast.ts";
import type { Story } from "../play.ts";
import { daan } from "./daan.ts";
import { ilse } from "./ilse.ts";
import { jansen } from "./jansen.ts";
import { karim } from "./karim.ts";

export const knownStories = (cast: Cast): readonly Story[] => [karim, ilse, jansen, daan].map((story) => story(cast));
