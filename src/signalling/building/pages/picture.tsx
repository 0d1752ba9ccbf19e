/** The building with its words beside it: each floor can be tapped, and says the same as the drawing. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { daysInWords, inWords } from "#src/platform/texts/dates.ts";
import { AsText, Table, Tally } from "#src/platform/ui/index.ts";
import { maskedWords, SMALLEST_GROUP } from "../mask.ts";
import type { Building, Seen } from "../model.ts";
import { mirrorTexts } from "../texts/index.ts";
import { Basement, KeyPane, Roof, Storey, Street } from "./strips.tsx";

type Props = {
	readonly building: Building;
	readonly language: Language;
	readonly chosen: number | undefined;
	readonly road: (floor: number) => string;
};
const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const FloorHead = ({ floor, chosen, road, language }: { readonly floor: number } & Pick<Props, "chosen" | "road" | "language">): VNode => {
	const said = mirrorTexts(language);
	return (
		<>
			<h2>
				<a href={road(floor)} aria-current={chosen === floor ? "true" : undefined}>
					{said.storey[floor]}
				</a>
			</h2>
			<p class="soft">{said.names[floor]}</p>
		</>
	);
};
const FloorWords = ({ seen, language }: { readonly seen: Seen; readonly language: Language }): VNode => {
	const said = mirrorTexts(language);
	return (
		<>
			<p>
				{seen.count.kind === "none" ? said.never : upper(said.came(maskedWords(seen.count, language), false))}
				{seen.early === null ? null : ` ${seen.early === 0 ? said.earlyToday : said.early(daysInWords(seen.early, language))}`}
			</p>
			{seen.oldest === null ? null : (
				<div class="line-up">
					<span>{said.oldest}</span>
					<Tally days={seen.oldest} language={language} />
				</div>
			)}
		</>
	);
};
/** What lies in the basement, in words. */
export const BasementWords = ({ building: { basement }, language }: Pick<Props, "building" | "language">): VNode => {
	const said = mirrorTexts(language);
	const list = new Intl.ListFormat(language).format(basement.through.map(({ floor }) => (said.storey[floor] ?? "").toLowerCase()));
	if (basement.lamps === 0) return <p>{said.basementNobody}</p>;
	return (
		<>
			{basement.unanswered.kind === "none" ? null : <p>{said.unanswered(maskedWords(basement.unanswered, language))}</p>}
			{basement.nobody.kind === "none" ? null : <p>{said.nobody(maskedWords(basement.nobody, language))}</p>}
			<p class="small soft">{said.through(list)}</p>
		</>
	);
};

export const BuildingPicture = (props: Props): VNode => {
	const { building, language } = props;
	const said = mirrorTexts(language);
	return (
		<ol class="building" aria-label={said.here}>
			<li class="storey is-roof" aria-hidden="true">
				<div class="storey-wall">
					<Roof />
				</div>
			</li>
			{building.floors.map((seen) => (
				<li key={seen.storey} class="storey">
					<div class="storey-wall">
						<Storey floor={seen.storey} lit={seen.lit} curtains={seen.curtains} />
					</div>
					<div class="storey-words">
						<FloorHead {...props} floor={seen.storey} />
						<FloorWords seen={seen} language={language} />
					</div>
				</li>
			))}
			<li class="storey is-street">
				<div class="storey-wall">
					<Street />
				</div>
				<div class="storey-words">
					<h2>{said.street}</h2>
					<p>{said.streetMore}</p>
					<p>
						<a href="/signalen/nieuw">{said.streetGo}</a>
					</p>
				</div>
			</li>
			<li class="storey is-below">
				<div class="storey-wall">
					<Basement lamps={building.basement.lamps} />
				</div>
				<div class="storey-words">
					<FloorHead {...props} floor={0} />
					<BasementWords building={building} language={language} />
				</div>
			</li>
		</ol>
	);
};

/** How to read the windows, and why small numbers are left out. */
export const Key = ({ language }: { readonly language: Language }): VNode => {
	const said = mirrorTexts(language);
	return (
		<section class="stack building-key" aria-labelledby="lezen">
			<h2 id="lezen">{said.key}</h2>
			<ul class="stack stack-tight building">
				{(["lit", "wide", "half", "drawn"] as const).map((one) => (
					<li key={one} class="key-line">
						<KeyPane lit curtains={one === "lit" ? "half" : one} />
						<span>{said.keys[one]}</span>
					</li>
				))}
			</ul>
			<p class="small soft">{said.mask(inWords(SMALLEST_GROUP, language))}</p>
		</section>
	);
};
/** The same as a table. */
export const AsTable = ({ building, language }: Pick<Props, "building" | "language">): VNode => {
	const said = mirrorTexts(language);
	const { table } = said;
	const cells = (seen: Seen): readonly (string | number)[] => [
		`${said.storey[seen.storey]}: ${said.names[seen.storey]}`,
		maskedWords(seen.count, language),
		seen.early ?? table.unknown,
		maskedWords(seen.open, language),
		seen.oldest ?? table.unknown,
		maskedWords(seen.unanswered, language),
		maskedWords(seen.nobody, language),
	];
	return (
		<AsText language={language}>
			<Table
				label={table.label}
				caption={said.lead}
				columns={[
					{ words: table.floor },
					{ words: table.count },
					{ words: table.early, number: true },
					{ words: table.open },
					{ words: table.oldest, number: true },
					{ words: table.unanswered },
					{ words: table.nobody },
				]}
				rows={building.floors.map(cells)}
			/>
			<div class="stack stack-tight">
				<p>
					<strong>
						{said.storey[0]}: {said.names[0]}
					</strong>
				</p>
				<BasementWords building={building} language={language} />
			</div>
		</AsText>
	);
};
