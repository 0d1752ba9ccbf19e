/** One tap to a map that moves. What its script needs stands in the page; nothing is fetched from the tile server before somebody taps. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { hourInWords } from "#src/platform/texts/dates.ts";
import { AsText, Button } from "#src/platform/ui/index.ts";
import type { OnMap } from "../on-map.ts";
import type { Ground, Street } from "../model.ts";
import { neighbourhoodOf, streetsIn } from "../streets.ts";
import { mapTexts } from "../texts/index.ts";
import { doorRoad, type PlacedDoor } from "./door.ts";

type ToOpenProps = {
	readonly doors: readonly PlacedDoor[];
	readonly ground: Ground;
	readonly streets: readonly Street[];
	readonly language: Language;
};
export const MapToOpen = ({ doors, ground, streets, language }: ToOpenProps): VNode => {
	const words = mapTexts(language);
	const area = neighbourhoodOf(doors.map(({ at }) => at));
	const host = new URL(ground.origin).host;
	const onMap: OnMap = {
		ground,
		area,
		doors: doors.map((door) => ({
			at: [door.at.lon, door.at.lat],
			href: doorRoad(door),
			said: [door.called, door.where, door.time === null ? null : hourInWords(door.time, language)].filter(Boolean).join(", "),
		})),
		streets: streetsIn(streets, area).map(({ name, line }) => ({ name, line: line.map(({ lat, lon }) => [lon, lat] as const) })),
		words: {
			heard: words.heard,
			drawn: words.drawn,
			cannot: words.cannot,
			away: words.away,
			silent: words.silent,
			nearer: words.nearer,
			farther: words.farther,
			whole: words.whole,
			touch: words.touch,
			wheel: words.wheel,
			wheelMac: words.wheelMac,
			open: words.open,
			close: words.close,
			opening: words.opening,
		},
	};
	return (
		<div class="stack stack-tight" data-island="doors" data-on-map={JSON.stringify(onMap)} hidden>
			<div class="doors-map" data-doors-map hidden />
			<div class="line-up">
				<Button type="button" weight="quiet" icon="map">
					{words.open}
				</Button>
			</div>
			<p class="soft" role="status" data-doors-said />
			<div data-doors-about>
				<p class="soft small">{fill(words.from, { host })}</p>
				<AsText language={language} summary={fill(words.fromMore, { host })}>
					<p class="small">{words.fromSeen}</p>
					<p class="small">{words.fromNotSeen}</p>
				</AsText>
			</div>
		</div>
	);
};
