/** `/mijn/binnenkomen`: with what somebody comes in to their own page, who came in, and how to take a way back (PRIN-14). */
import type { VNode } from "preact";
import type { z } from "zod";
import { type CalendarDay, dayOf, type Instant, isOk, ok } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { listLinks, listOpenCodes, listPasskeys, PasskeyButton, secretSince } from "#src/platform/sign-in/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay, shortDay } from "#src/platform/texts/dates.ts";
import { Form, Hidden, LinkButton, Notice, Row, Rows, Section, Submit } from "#src/platform/ui/index.ts";
import { privacyDoes } from "#src/privacy/server.ts";
import { texts } from "../texts/person/index.ts";
import { type AnySight, OwnPage, wordsOf } from "./frame.tsx";
import { noParams } from "./home.tsx";
import { type Around, type Came, cameIn, whenOf } from "./last-entrance.tsx";
import { type Frame, loadOwn } from "./load.ts";

type Paper = { readonly way: "letter" | "card"; readonly until: CalendarDay; readonly used: CalendarDay | null; readonly closed: boolean };
type Key = { readonly id: string; readonly called: string; readonly used: CalendarDay | null };
export type EnterModel = {
	readonly frame: Frame;
	readonly came: readonly Came[];
	readonly word: CalendarDay | null;
	readonly papers: readonly Paper[];
	readonly passkeys: readonly Key[];
	readonly elsewhere: CalendarDay | null;
};
const MOST = 30;
const { endOwnWay } = privacyDoes;

const dayOrNone = (at: string | null | undefined): CalendarDay | null => (at === null || at === undefined ? null : dayOf(at as Instant));
const loadKeys = async (tx: Tx, person: string): Promise<Omit<EnterModel, "frame">> => {
	const codes = await listOpenCodes(tx, "person", person);
	return {
		came: await cameIn(tx, person, MOST),
		word: dayOrNone(await secretSince(tx, person)),
		papers: (["letter", "card"] as const).flatMap((way) => {
			const one = codes.find((code) => code.way === way);
			return one ? [{ way, until: dayOf(one.until as Instant), used: dayOrNone(one.used_at), closed: one.closed }] : [];
		}),
		passkeys: (await listPasskeys(tx, person)).map(({ id, called, used_at }) => ({ id, called, used: dayOrNone(used_at) })),
		elsewhere: dayOrNone((await listLinks(tx, person))[0]?.made_at),
	};
};

type Own = { readonly frame: Frame; readonly sight: AnySight };
/** One button that takes a way back. */
const TakeBack = ({
	frame,
	sight,
	way,
	passkey,
	words,
}: Own & { readonly way: string; readonly passkey?: string; readonly words: string }): VNode => (
	<Form form={sight.form(endOwnWay)} language={sight.language} prefix={`weg-${way}${passkey ?? ""}`} keep={false} short>
		<Hidden name="case" value={frame.case} />
		<Hidden name="way" value={way} />
		{passkey !== undefined && <Hidden name="passkey" value={passkey} />}
		<Submit weight="quiet" wide={false}>
			{words}
		</Submit>
	</Form>
);
const usedWords = (used: CalendarDay | null, { frame, sight: { today, language } }: Around): string => {
	const { enter } = wordsOf(frame, language);
	return used === null ? enter.notUsed : fill(enter.usedOn, { day: nearDay(used, today, language) });
};

const EnterView = ({
	model,
	sight,
	asksElsewhere,
}: {
	readonly model: EnterModel;
	readonly sight: Sight<unknown>;
	readonly asksElsewhere: boolean;
}): VNode => {
	const { frame, came, word, papers, passkeys, elsewhere } = model;
	const { language, today } = sight;
	const { enter } = wordsOf(frame, language);
	const around = { frame, sight };
	return (
		<OwnPage frame={frame} sight={sight} heading={enter.heading} lead={enter.lead}>
			<Section title={enter.wordTitle} id="woord">
				<p>{word === null ? enter.wordNone : fill(enter.wordSince, { day: nearDay(word, today, language) })}</p>
				<p>
					<LinkButton weight={word === null ? "main" : "quiet"} icon="key" href="/code/eigen-woord">
						{word === null ? enter.wordChoose : enter.wordAgain}
					</LinkButton>
				</p>
			</Section>
			{papers.map(({ way, until, used, closed }) => (
				<Section key={way} title={enter.paper[way]} id={way}>
					{closed && <Notice title={enter.closed}>{enter.closedWay}</Notice>}
					<p>
						{fill(enter.until, { day: shortDay(until, today, language) })} <span class="soft">{usedWords(used, around)}</span>
					</p>
					<TakeBack {...around} way={way} words={enter.takeOf[way]} />
				</Section>
			))}
			<Section title={enter.passkeyTitle} id="passkey" about={enter.passkeyLead}>
				{passkeys.map(({ id, called, used }) => (
					<div class="stack stack-tight" key={id}>
						<p>
							<strong>{called}</strong> <span class="soft">{usedWords(used, around)}</span>
						</p>
						<TakeBack {...around} way="passkey" passkey={id} words={enter.takeOf.passkey} />
					</div>
				))}
				<PasskeyButton does="maak" naar="/mijn/binnenkomen" failed={enter.passkeyFailed} quiet>
					{enter.passkeyNew}
				</PasskeyButton>
			</Section>
			{(asksElsewhere || elsewhere !== null) && (
				<Section title={enter.elsewhereTitle} id="elders">
					<p>{elsewhere === null ? enter.elsewhereLead : fill(enter.elsewhereOn, { day: nearDay(elsewhere, today, language) })}</p>
					{elsewhere === null ? (
						<p>
							<LinkButton weight="quiet" icon="key" href="/code/elders?voor=bladzij">
								{enter.elsewhereNew}
							</LinkButton>
						</p>
					) : (
						<TakeBack {...around} way="elsewhere" words={enter.takeOf.elsewhere} />
					)}
				</Section>
			)}
			<Section title={enter.came} id="kwam" about={enter.cameLead}>
				{came.length === 0 ? (
					<p>{enter.cameNone}</p>
				) : (
					<Rows>
						{came.map((one) => (
							<Row
								key={one.id}
								title={whenOf(one.at, around)}
								why={`${enter.with} ${enter.ways[one.way]}${one.device === "" ? "" : fill(enter.on, { device: one.device })}`}
							/>
						))}
					</Rows>
				)}
			</Section>
			<Section title={enter.allTitle} id="alles" about={enter.allLead}>
				{frame.helper?.phone !== undefined && <p>{fill(enter.allCall, { name: frame.helper.name, phone: frame.helper.phone })}</p>}
				<TakeBack {...around} way="all" words={enter.all} />
			</Section>
		</OwnPage>
	);
};

/** `asksElsewhere`: whether somebody else was set up who may say who a person is. */
export const enterPageWith = (asksElsewhere: boolean): AnyPage =>
	page<z.infer<typeof noParams>, EnterModel>({
		name: "person.enter",
		path: "/mijn/binnenkomen",
		who: "read-own-page",
		params: noParams,
		dress: "worker",
		title: (language) => texts(language).enter.window,
		load: async (visit) => {
			const own = await loadOwn(visit);
			return isOk(own) ? ok({ frame: own.value.frame, ...(await loadKeys(visit.tx, own.value.frame.person.id)) }) : own;
		},
		forms: [formTo<z.infer<typeof noParams>>(endOwnWay, () => "/mijn/binnenkomen")],
		view: (model, sight) => <EnterView model={model} sight={sight} asksElsewhere={asksElsewhere} />,
	});
