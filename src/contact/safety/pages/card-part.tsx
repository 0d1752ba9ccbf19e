/** On the card before a visit, for the worker: short reminders, 'back by', the script, and how the team does it together (SAFE-02, SAFE-03, SAFE-08). */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/index.ts";
import { AsText, LinkButton } from "#src/platform/ui/index.ts";
import { safetyTexts } from "../texts/index.ts";

export type TeamWay = {
	readonly id: string;
	readonly situation: string;
	readonly speaks: string;
	readonly oneLine: string;
	readonly atThreat: string | null;
	readonly phones: readonly string[];
};
type Props = { readonly of: string; readonly first: boolean; readonly ways: readonly TeamWay[]; readonly language: Language };

export const ForYourself = ({ of, first, ways, language }: Props): VNode => {
	const said = safetyTexts(language).card;
	return (
		<div class="stack">
			<div class="line-up">
				<LinkButton weight="quiet" icon="clock" href={`/mensen/${of}/op-pad`}>
					{said.backBy}
				</LinkButton>
				<LinkButton weight="quiet" icon="shield" href="/draaiboek">
					{said.script}
				</LinkButton>
			</div>
			{first && (
				<AsText language={language} summary={said.title}>
					<ul>
						{said.reminders.map((one) => (
							<li key={one}>{one}</li>
						))}
					</ul>
				</AsText>
			)}
			{ways.length > 0 && (
				<AsText language={language} summary={said.agreements}>
					<div class="stack">
						{ways.map((one) => (
							<section key={one.id} class="stack stack-tight" aria-label={one.situation}>
								<p>
									<strong>{one.situation}</strong>
								</p>
								<p>{said.speaks(one.speaks)}</p>
								<p>{said.line(one.oneLine)}</p>
								{one.atThreat !== null && <p>{said.threat(one.atThreat)}</p>}
								<ul>
									{one.phones.map((phone) => (
										<li key={phone}>
											<a href={`tel:${/[+\d][\d\s-]*/.exec(phone)?.[0]?.replace(/[^\d+]/g, "") ?? ""}`}>{phone}</a>
										</li>
									))}
								</ul>
							</section>
						))}
					</div>
				</AsText>
			)}
		</div>
	);
};
