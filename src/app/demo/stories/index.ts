/** The households one knows by name. */
import type { Cast } from "../cast.ts";
import type { Story } from "../play.ts";
import { along } from "./along.ts";
import { daan } from "./daan.ts";
import { esther } from "./esther.ts";
import { theDemirs } from "./demirs.ts";
import { fatma } from "./fatma.ts";
import { household } from "./household.ts";
import { ilse } from "./ilse.ts";
import { jansen } from "./jansen.ts";
import { karim } from "./karim.ts";
import { keeping } from "./keeping.ts";
import { lasting } from "./lasting.ts";
import { near } from "./near.ts";
import { partners } from "./partners.ts";
import { reaching } from "./reaching.ts";
import { settled } from "./settled.ts";
import { sharp } from "./sharp.ts";
import { signals } from "./signals.ts";
import { together } from "./together.ts";
import { unused } from "./unused.ts";
import { farmer, vanVliet } from "./van-vliet.ts";
import { sanne, weighedTogether } from "./weighed.ts";

/** All of them; each takes its steps by itself. */
export const knownStories = (cast: Cast): readonly Story[] =>
	[
		karim,
		ilse,
		jansen,
		daan,
		vanVliet,
		farmer,
		fatma,
		theDemirs,
		...along,
		...esther,
		...household,
		...keeping,
		...lasting,
		...near,
		...partners,
		...reaching,
		...settled,
		...sharp,
		...signals,
		...together,
		...unused,
		sanne,
		weighedTogether,
	].map((story) => story(cast));
