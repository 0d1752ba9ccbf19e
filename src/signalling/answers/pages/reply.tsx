import type { VNode } from "preact";
import { z } from "zod";
import type { PublicLanguage } from "#src/kernel/language.ts";
import { ok } from "#src/kernel/result.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay, nearMoment } from "#src/platform/texts/dates.ts";
import {
	Button,
	CitizenPage,
	Exactly,
	filled,
	Form,
	LinkButton,
	LongText,
	Notice,
	Submit,
	OwnWords,
	Said,
	Section,
	Story,
	StoryItem,
	Theirs,
} from "#src/platform/ui/index.ts";
import { add } from "../../operations.ts";
import { addApart } from "../../public/apart/operations.ts";
import { phoneHref } from "../../public/cards.ts";
import { publicTexts } from "../../public/texts/index.ts";
import { replyTexts } from "../../public/texts/reply.ts";
import { askOwnSupport, changeShield, changeWay, takeBack } from "../operations.ts";
import { ReplyActs } from "./reply-acts.tsx";
import { type Answer, loadReply, type ReplyModel, type Told } from "./reply-load.ts";

type Part = { readonly told: Told; readonly language: PublicLanguage; readonly today: Sight<unknown>["today"] };

const Answers = ({ told: { answers, hearsBy, takenBack, settled }, language, today }: Part): VNode => {
	const words = replyTexts(language);
	if (answers.length === 0)
		return takenBack !== null || settled ? (
			<></>
		) : (
			<p>{hearsBy === null ? words.noneYet : fill(words.hearsFrom, { day: nearDay(hearsBy, today, language) })}</p>
		);
	return (
		<Story label={words.answers}>
			{answers.map((one: Answer) => (
				<StoryItem
					key={one.at}
					face={{ name: one.face ?? undefined, letter: one.by, side: "helper" }}
					when={filled(words.from, { name: <Theirs>{one.by}</Theirs>, when: nearMoment(one.at, today, language) })}
				>
					<h3>{words.weDo}</h3>
					<OwnWords spoken={language}>{one.weDo}</OwnWords>
					{one.weAsk !== null && (
						<>
							<h3>{words.weAsk}</h3>
							<OwnWords spoken={language}>{one.weAsk}</OwnWords>
						</>
					)}
				</StoryItem>
			))}
		</Story>
	);
};
/** How it stands, said before anybody needs to ask: who sees to it, and by when one hears. */
const Stands = ({ told, language, today }: Part): VNode => {
	const words = replyTexts(language);
	const { who, settled, asked, hearsBy, takenBack } = told;
	if (takenBack !== null)
		return (
			<Notice icon="check" title={fill(words.takenBack, { when: nearMoment(takenBack, today, language) })}>
				{words.takenBackMore}
			</Notice>
		);
	return (
		<>
			<p>
				{settled
					? words.state.settled
					: who.pickedUp === null
						? filled(words.state.waiting, { name: <Theirs>{who.name}</Theirs> })
						: filled(words.state.picked, { name: <Theirs>{who.name}</Theirs>, when: nearMoment(who.pickedUp, today, language) })}
			</p>
			{asked && hearsBy !== null && (
				<Notice icon="reply" title={filled(words.heardYou, { name: <Theirs>{who.name}</Theirs>, day: nearDay(hearsBy, today, language) })}>
					{words.heardYouWait}
				</Notice>
			)}
		</>
	);
};
/** It waits until a human looked: it is said as on the receipt, what was told stands here, and more can be added. */
const Apart = ({ model: { apart, phone }, sight }: { readonly model: ReplyModel; readonly sight: Sight<unknown> }): VNode => {
	const { spoken: language, today } = sight;
	const words = replyTexts(language);
	const receipt = publicTexts(language).receipt;
	return (
		<section class="stack" aria-label={words.title}>
			<p class="lead">{receipt.lead}</p>
			<p>{words.apart}</p>
			{apart.map((one) => (
				<Said key={one.at} side="own" foot={fill(words.told, { when: nearMoment(one.at, today, language) })}>
					<OwnWords spoken={language}>{one.words}</OwnWords>
				</Said>
			))}
			<Form form={sight.form(addApart)} language={language} keep={false} sheet prefix="erbij">
				<h3>{words.addTitle}</h3>
				<LongText name="words" label={words.addWords} hint={words.addHint} rows={3} required />
				<Submit>{words.send}</Submit>
			</Form>
			{phone !== null && (
				<LinkButton href={phoneHref(phone)} icon="phone" weight="plain">
					{filled(receipt.call, { phone: <Exactly>{phone}</Exactly> })}
				</LinkButton>
			)}
		</section>
	);
};
const view = (model: ReplyModel, sight: Sight<unknown>): VNode => {
	const { told, apart } = model;
	const { screen, spoken: language, today } = sight;
	const words = replyTexts(language);
	return (
		<CitizenPage screen={screen} heading={words.title} home="/antwoord">
			{apart.length > 0 ? <Apart model={model} sight={sight} /> : told.length === 0 && <p>{words.nobody}</p>}
			{told.map((one, at) => (
				<section class="stack" key={one.signal} aria-label={fill(words.told, { when: nearMoment(one.at, today, language) })}>
					<Said side="own" foot={fill(words.told, { when: nearMoment(one.at, today, language) })}>
						<OwnWords spoken={language}>{one.words}</OwnWords>
					</Said>
					{one.added.map((more) => (
						<p key={more.at}>
							{more.words !== "" && (
								<>
									<Theirs>{more.words}</Theirs>{" "}
								</>
							)}
							<span class="soft small">{fill(more.asks ? words.asked : words.added, { when: nearMoment(more.at, today, language) })}</span>
						</p>
					))}
					<Stands told={one} language={language} today={today} />
					<Section title={words.answers} id={`antwoord-${at}`}>
						<Answers told={one} language={language} today={today} />
					</Section>
					<ReplyActs told={one} sight={sight} />
				</section>
			))}
			<p class="small soft">{words.privacy}</p>
			<form method="post" action="/afmelden" data-sign-out>
				<Button weight="plain" icon="sign-out">
					{words.out}
				</Button>
			</form>
		</CitizenPage>
	);
};
const here = (): string => "/antwoord";

/** The reporter's own page, by reply code: what I told, what they do, what they ask of me, and what I may change (SIG-19, SIG-33, ANTI-29). */
export const replyPage = page<object, ReplyModel>({
	name: "signalling.reply",
	path: "/antwoord",
	who: "read-own-answers",
	dress: "public",
	params: z.object({}),
	title: (language) => replyTexts(language).window,
	spokenTitle: (language) => replyTexts(language).window,
	load: async (work) => ok(await loadReply(work)),
	view,
	forms: [
		formTo(add, here, ({ asks, ...typed }) => {
			const ticked = [asks].flat();
			return { ...typed, asks: ticked.includes("ja"), tooLong: ticked.includes("lang") };
		}),
		formTo(addApart, here),
		formTo(changeWay, here),
		formTo(changeShield, here),
		formTo(askOwnSupport, here),
		formTo(takeBack, here),
	],
});
