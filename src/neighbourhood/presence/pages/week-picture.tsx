/** The week of the team, drawn: which place on which part of which day, with the face of who goes there. A drawing of where to find us; nothing in it is counted (NBH-01, NBH-02). */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { type CalendarDay, type Weekday, weekdayOf } from "#src/kernel/time.ts";
import { faceAddress, letterOf } from "#src/platform/ui/face.tsx";
import { AsText, Row, Rows, Section } from "#src/platform/ui/index.ts";
import { type Part, parts, readHours, weekdays } from "../hours.ts";
import { presenceTexts } from "../texts/index.ts";
import { type Band, bandOf, COLUMN, columnX, WIDTH } from "../week-band.ts";

export type PlaceInWeek = {
	readonly id: string;
	readonly name: string;
	readonly hours: string;
	/** Which area, where more of them are shown together. */
	readonly where?: string;
	readonly desk: boolean;
	readonly who: string | undefined;
	readonly face: string | undefined;
};
type WeekProps = { readonly places: readonly PlaceInWeek[]; readonly today: CalendarDay; readonly language: Language };
const FACE = 16;

const dayName = (day: Weekday, language: Language, length: "long" | "short"): string =>
	new Intl.DateTimeFormat(language, { weekday: length, timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, day, 12)));
/** What is where, said: 'Dinsdag: ’s ochtends Buurthuis De Spil (Nadia).' */
export const weekInWords = (places: readonly PlaceInWeek[], language: Language): readonly { readonly day: string; readonly said: string }[] => {
	const words = presenceTexts(language);
	return weekdays.flatMap((day) => {
		const said = parts.flatMap((part) => {
			const here = places.filter(({ hours }) => {
				const read = readHours(hours);
				return read?.days.includes(day) && read.parts.includes(part);
			});
			return here.length === 0
				? []
				: [
						`${words.parts[part]} ${new Intl.ListFormat(language).format(here.map(({ name, who }) => (who === undefined ? name : `${name} (${who})`)))}`,
					];
		});
		return said.length === 0 ? [] : [{ day: dayName(day, language, "long"), said: said.join(", ") }];
	});
};

const Spot = ({ spot, place }: { readonly spot: Band["spots"][number]; readonly place: PlaceInWeek }): VNode => {
	const { x, y } = spot;
	return (
		<g>
			{place.desk && <path class="w-desk" d={`M${x - 21} ${y + FACE + 2}H${x + 21}`} />}
			<circle class="w-face" cx={x} cy={y} r={FACE} />
			{place.face === undefined ? (
				place.who !== undefined && (
					<text class="w-letter" x={x} y={y} dy=".36em">
						{letterOf(place.who)}
					</text>
				)
			) : (
				<image href={faceAddress(place.face)} x={x - FACE} y={y - FACE} width={FACE * 2} height={FACE * 2} clip-path="circle(50%)" />
			)}
			<circle class="w-badge" cx={x + 13} cy={y + 11} r="9" />
			<text class="w-number" x={x + 13} y={y + 11} dy=".36em">
				{spot.place + 1}
			</text>
		</g>
	);
};
/** A place with the number it has in the drawing. */
export const NumberedPlace = ({ at, name }: { readonly at: number; readonly name: string }): VNode => (
	<>
		<span class="numbered-place" aria-hidden="true">
			{at + 1}
		</span>
		{name}
	</>
);
/** Nothing to draw, nothing drawn. */
export const WeekPicture = ({ places, today, language }: WeekProps): VNode | null => {
	const words = presenceTexts(language);
	const band = bandOf(places);
	if (band.spots.length === 0) return null;
	const now = weekdayOf(today);
	const said = weekInWords(places, language);
	const label = `${words.picture} ${said.map((one) => `${one.day}: ${one.said}.`).join(" ")}`;
	const partName = (part: Part): string => words.partNames[part];
	return (
		<figure class="picture team-week">
			<svg viewBox={`0 0 ${WIDTH} ${band.height}`} role="img" aria-label={label}>
				<rect class="w-today" x={columnX(now)} y="0" width={COLUMN} height={band.height} rx="10" />
				{weekdays.map((day) => (
					<text key={day} class={day === now ? "w-day is-today" : "w-day"} x={columnX(day) + COLUMN / 2} y="20">
						{dayName(day, language, "short")}
					</text>
				))}
				{band.rows.map(({ part, y }) => (
					<g key={part}>
						<path class="w-line" d={`M0 ${y}H${WIDTH}`} />
						<text class="w-part" x="2" y={y + 16}>
							{partName(part)}
						</text>
					</g>
				))}
				{band.spots.map((spot) => {
					const place = places[spot.place];
					return place && <Spot key={`${place.id}-${spot.day}-${spot.part}`} spot={spot} place={place} />;
				})}
			</svg>
			<figcaption class="small soft">
				{[words.numbers, places.some(({ desk }) => desk) ? words.deskLine : "", band.unread.length > 0 ? words.unread : ""].filter(Boolean).join(" ")}
			</figcaption>
		</figure>
	);
};
/** The same, day by day. */
export const InWords = ({ places, language }: { readonly places: readonly PlaceInWeek[]; readonly language: Language }): VNode | null => {
	const said = weekInWords(places, language);
	return said.length === 0 ? null : (
		<AsText language={language} summary={presenceTexts(language).inWords}>
			<ul class="stack stack-tight">
				{said.map((one) => (
					<li key={one.day}>
						<strong>{one.day}</strong>: {one.said}.
					</li>
				))}
			</ul>
		</AsText>
	);
};
/** The whole team, over all its areas: the drawing, and the same as a numbered list. */
export const TeamWeek = ({ places, today, language }: WeekProps): VNode | null => {
	const words = presenceTexts(language);
	return places.length === 0 ? null : (
		<Section id="week" title={words.everywhere} about={words.lead}>
			<WeekPicture places={places} today={today} language={language} />
			<Rows numbered>
				{places.map(({ id, name, hours, where = "", who = "" }, at) => (
					<Row key={id} icon="place" title={<NumberedPlace at={at} name={name} />} why={[hours, where, who].filter(Boolean).join(", ")} />
				))}
			</Rows>
			<InWords places={places} language={language} />
		</Section>
	);
};
