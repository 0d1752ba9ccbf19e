import { z } from "zod";
import type { VNode } from "preact";
import { type CaseId, type Instant, ok } from "#src/kernel/index.ts";
import { type Station, wholeName, writtenOut } from "#src/people/index.ts";
import { listAddresses, listCases, listPersons } from "#src/people/server.ts";
import { type AnyPage, page } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import { Empty, LinkButton, RoundLink, Row, Rows, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import { whomOf } from "#src/weighing/index.ts";
import { keptTexts } from "../kept/texts/index.ts";
import { texts } from "../texts/index.ts";

type Mine = {
	readonly case: CaseId;
	readonly called: string | null;
	readonly face: string | null;
	readonly where: string | null;
	readonly lastSpoke: Instant | null;
	readonly reaching: boolean;
};
type Other = { readonly case: CaseId; readonly name: string; readonly responsible: string | null };
/** `more`: there are others than these; they are found by their name. */
type Model = { readonly mine: readonly Mine[]; readonly others: readonly Other[]; readonly more: boolean };

const inContact: readonly Station[] = ["in-contact", "own-plan", "doing", "lasting"];
const MOST = 400;
/** As many others as somebody looks through; whoever looks for one more looks by name. */
const MOST_OTHERS = 60;

const MineRow = ({
	one,
	language,
	today,
}: {
	readonly one: Mine;
	readonly language: "nl" | "en";
	readonly today: Parameters<typeof nearMoment>[1];
}): VNode => {
	const words = texts(language).people;
	const name = one.called ?? one.where ?? words.unnamed;
	return (
		<Row
			face={{ side: "person", letter: name, ...(one.face === null ? {} : { name: one.face }) }}
			title={name}
			href={`/mensen/${one.case}`}
			icon="cup"
			why={one.lastSpoke ? fill(words.lastSpoke, { day: nearMoment(one.lastSpoke, today, language) }) : words.notYet}
		>
			{one.reaching && one.called !== null && one.where !== null ? <p class="soft">{one.where}</p> : null}
		</Row>
	);
};

/** Faces and first names; those I am there for first. Of others only the name (PRIV-08, TEAM-04). */
export const peoplePage: AnyPage = page<object, Model>({
	name: "contact.people",
	path: "/mensen",
	who: "see-people",
	params: z.object({}),
	load: async ({ tx, journal }) => {
		const [own, team] = await Promise.all([
			listCases(tx, { by: "own", stations: ["picked-up", "watching", "reaching-out", ...inContact], most: MOST }),
			listCases(tx, { by: "team", stations: inContact, most: MOST_OTHERS + MOST }),
		]);
		const ownIds = new Set<string>(own.map((line) => line.case));
		const rest = team.filter((line) => line.person !== null && !ownIds.has(line.case));
		const [persons, doors, members, told] = await Promise.all([
			listPersons(
				tx,
				[...own, ...rest.slice(0, MOST_OTHERS)].flatMap((line) => line.person ?? []),
			),
			listAddresses(
				tx,
				own.flatMap((line) => line.address ?? []),
			),
			membersById(
				tx,
				rest.map((line) => line.responsible),
			),
			journal.ofCases(
				tx,
				own.filter((line) => line.person === null).map((line) => line.case),
				["signalling.received"],
			),
		]);
		const mine = own.map((line): Mine => {
			const person = persons.get(line.person ?? "");
			const door = doors.get(line.address ?? "");
			return {
				case: line.case,
				called: person?.called ?? whomOf(told.get(line.case) ?? []) ?? null,
				face: person?.face ?? null,
				where: door ? writtenOut(door) : null,
				lastSpoke: line.lastContactAt,
				reaching: !inContact.includes(line.station),
			};
		});
		const others = rest.flatMap((line): readonly Other[] => {
			const person = persons.get(line.person ?? "");
			return person ? [{ case: line.case, name: wholeName(person), responsible: members.get(line.responsible ?? "")?.name ?? null }] : [];
		});
		return ok({ mine, others, more: rest.length > MOST_OTHERS });
	},
	title: (language) => texts(language).people.title,
	dress: "worker",
	view: (model, { screen, language, today }) => {
		const words = texts(language).people;
		const near = model.mine.filter((one) => !one.reaching);
		const reaching = model.mine.filter((one) => one.reaching);
		return (
			<WorkerPage
				screen={screen}
				current="people"
				top={
					<p>
						<LinkButton weight="quiet" icon="search" href="/mensen/zoeken">
							{words.find}
						</LinkButton>
					</p>
				}
			>
				<div class="two is-wide-part">
					<div class="stack stack-wide">
						<section class="stack" aria-labelledby="voor-wie">
							<h2 id="voor-wie">{words.mine}</h2>
							{near.length === 0 ? (
								<Empty title={words.mineNone}>{words.mineHint}</Empty>
							) : (
								<Rows>
									{near.map((one) => (
										<MineRow key={one.case} one={one} language={language} today={today} />
									))}
								</Rows>
							)}
							{near.length > 0 && (
								<p>
									<LinkButton weight="quiet" icon="moon" href="/mensen/stil">
										{keptTexts(language).quiet.title}
									</LinkButton>
								</p>
							)}
						</section>
						{reaching.length > 0 && (
							<section class="stack" aria-labelledby="onderweg">
								<h2 id="onderweg">{words.reaching}</h2>
								<Rows>
									{reaching.map((one) => (
										<MineRow key={one.case} one={one} language={language} today={today} />
									))}
								</Rows>
							</section>
						)}
					</div>
					{model.others.length > 0 && (
						<section class="stack" aria-labelledby="anderen">
							<h2 id="anderen">{words.others}</h2>
							<p class="soft">{words.othersAbout}</p>
							<Rows>
								{model.others.map((one) => (
									<Row
										key={one.case}
										title={one.name}
										why={one.responsible ? fill(words.with, { name: one.responsible }) : undefined}
										action={<RoundLink quiet icon="key" href={`/mensen/${one.case}/openen`} label={`${words.open}: ${one.name}`} />}
									/>
								))}
							</Rows>
							{model.more && (
								<p>
									<LinkButton weight="quiet" icon="search" href="/mensen/zoeken">
										{words.othersMore}
									</LinkButton>
								</p>
							)}
						</section>
					)}
				</div>
				<div class="line-up">
					<LinkButton weight="quiet" icon="paper" href="/kaarten">
						{words.cards}
					</LinkButton>
					<LinkButton weight="quiet" icon="people" href="/steun">
						{words.support}
					</LinkButton>
				</div>
			</WorkerPage>
		);
	},
});
