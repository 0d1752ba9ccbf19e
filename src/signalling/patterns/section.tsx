import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import { Row, Rows } from "#src/platform/ui/index.ts";
import { mirrorTexts } from "../building/texts/index.ts";
import type { StreetPattern } from "./rules.ts";

/** A suggestion to the team: perhaps this is the street's, and the street can do it (NBH-15). */
export const StreetPatterns = ({
	patterns,
	language,
	slugOf,
}: {
	readonly patterns: readonly StreetPattern[];
	readonly language: Language;
	readonly slugOf: (area: string | null) => string | undefined;
}): VNode | null => {
	const said = mirrorTexts(language).pattern;
	if (patterns.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="straten" id="straat">
			<h2 id="straten">{said.title}</h2>
			<p class="soft">{said.lead}</p>
			<Rows>
				{patterns.map((one) => {
					const slug = slugOf(one.area);
					return (
						<Row
							key={one.street + one.place}
							title={one.doors === null ? said.few(one.street) : said.count(one.street, inWords(one.doors, language))}
							why={one.place || undefined}
							icon="roofs"
						>
							<p>
								<a href={slug === undefined ? "/buurt" : `/buurt/${slug}?straat=${encodeURIComponent(one.street)}#samen`}>{said.go}</a>
							</p>
						</Row>
					);
				})}
			</Rows>
		</section>
	);
};
