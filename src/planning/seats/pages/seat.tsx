/** `/eigen-kracht/plek`: the own seat of who joined. They see only what names them: their words, what they were asked, and how to stop (NET-08, NET-09, NET-11). */
import type { VNode } from "preact";
import { z } from "zod";
import type { CaseId } from "#src/kernel/ids.ts";
import { ok } from "#src/kernel/result.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { CitizenPage, Form, Hidden, LongText, Section, Submit } from "#src/platform/ui/index.ts";
import { circleTexts } from "../../circle/texts/index.ts";
import type { Tie } from "../../state.ts";
import { texts } from "../../texts/index.ts";
import { seatIn } from "../handlers.ts";
import type { SeatEntry, SeatSaying } from "../model.ts";
import { sayInCircle } from "../operations.ts";
import { findSeatCase } from "../store.ts";

type SeatModel = {
	readonly case: string;
	readonly name: string;
	readonly called: string;
	readonly joined: boolean;
	readonly paused: boolean;
	readonly likes: readonly { readonly id: string; readonly words: string }[];
	readonly asked: readonly { readonly purpose: string; readonly answer?: string | undefined }[];
	/** Asked whether it is still all right, and not answered since. */
	readonly stillOpen: boolean;
	readonly much: boolean;
};
const askedOf = (tie: Tie): SeatModel["asked"] =>
	tie.approached.map(({ purpose }) => ({ purpose, answer: tie.asked.findLast((one) => one.whose === "theirs" && one.purpose === purpose)?.yes }));
const noParams = z.object({});

const One = ({
	model,
	sight,
	what,
	words,
	like,
	weight = "quiet",
}: {
	readonly model: SeatModel;
	readonly sight: Sight<unknown>;
	readonly what: SeatSaying;
	readonly words: string;
	readonly like?: string;
	readonly weight?: "main" | "quiet" | "plain";
}): VNode => (
	<Form form={sight.form(sayInCircle)} language={sight.language} prefix={`${what}${like ?? ""}`} keep={false} short>
		<Hidden name="case" value={model.case} />
		<Hidden name="what" value={what} />
		{like !== undefined && <Hidden name="like" value={like} />}
		<Submit weight={weight} wide={weight === "main"}>
			{words}
		</Submit>
	</Form>
);
const Joined = ({ model, sight }: { readonly model: SeatModel; readonly sight: Sight<unknown> }): VNode => {
	const { seat: t } = circleTexts(sight.language);
	const answers = texts(sight.language).circle.answers;
	return (
		<>
			{model.stillOpen && (
				<Section id="nog" title={t.still} about={fill(t.stillAbout, { called: model.called })}>
					<div class="line-up">
						<One model={model} sight={sight} what="fine" words={t.fine} />
						<One model={model} sight={sight} what="less" words={t.less} />
					</div>
				</Section>
			)}
			{model.much && <p>{t.much}</p>}
			<Section id="graag" title={t.mine}>
				{model.likes.length === 0 && <p class="soft">{t.mineNone}</p>}
				<ul class="stack">
					{model.likes.map(({ id, words }) => (
						<li key={id}>
							<p>{words}</p>
							<One model={model} sight={sight} what="not-any-more" like={id} words={t.end} weight="plain" />
						</li>
					))}
				</ul>
				{model.paused ? (
					<>
						<p>{t.paused}</p>
						<One model={model} sight={sight} what="go-on" words={t.goOn} />
					</>
				) : (
					<Form form={sight.form(sayInCircle)} language={sight.language} prefix="zou-graag" keep={false}>
						<Hidden name="case" value={model.case} />
						<Hidden name="what" value="would-like" />
						<LongText name="words" label={t.like} hint={t.likeHint} rows={2} required draft={false} />
						<Submit>{t.likeSave}</Submit>
					</Form>
				)}
			</Section>
			{model.asked.length > 0 && (
				<Section id="gevraagd" title={t.asked}>
					<ul>
						{model.asked.map(({ purpose, answer }) => (
							<li key={purpose}>
								{answer === undefined
									? fill(t.askedOpen, { purpose })
									: fill(t.askedLine, { purpose, answer: answers[answer as keyof typeof answers].toLowerCase() })}
							</li>
						))}
					</ul>
				</Section>
			)}
			<Section id="stoppen" title={t.leave} about={t.leaveAbout}>
				<div class="line-up">
					{!model.paused && <One model={model} sight={sight} what="pause" words={t.pause} />}
					<One model={model} sight={sight} what="leave" words={t.leave} weight="plain" />
				</div>
			</Section>
		</>
	);
};
export const seatPage: AnyPage = page<z.infer<typeof noParams>, SeatModel | null>({
	name: "planning.seat",
	path: "/eigen-kracht/plek",
	who: "sit-in-a-circle",
	params: noParams,
	dress: "worker",
	title: (language) => circleTexts(language).seat.window,
	load: async (visit) => {
		const about = await findSeatCase(visit.tx);
		if (about === undefined) return ok(null);
		visit.tx.note({ case: about as CaseId });
		const entries = await visit.journal.ofCase(visit.tx, about);
		const mine = seatIn(entries, visit.actor.id);
		const tie = mine?.ties[0];
		const invited = (entries as readonly SeatEntry[]).findLast((entry) => entry.kind === "planning.tie-invited");
		if (!tie?.seat || invited?.kind !== "planning.tie-invited") return ok(null);
		return ok({
			case: about,
			name: tie.name,
			called: invited.body.called,
			joined: tie.seat.joined !== undefined,
			paused: tie.paused !== undefined,
			likes: (tie.wouldLike ?? []).map(({ id, words }) => ({ id, words })),
			asked: askedOf(tie),
			stillOpen: tie.stillAsked !== undefined && (tie.still === undefined || tie.still.at < tie.stillAsked),
			much: tie.still?.answer === "less" || (tie.wouldLike ?? []).length >= 3,
		});
	},
	view: (model, sight) => {
		const { seat: t } = circleTexts(sight.language);
		if (model === null)
			return (
				<CitizenPage screen={sight.screen} home="/eigen-kracht/plek" heading={t.window}>
					<p>{t.none}</p>
				</CitizenPage>
			);
		return (
			<CitizenPage screen={sight.screen} home="/eigen-kracht/plek" heading={fill(t.heading, { name: model.name })} foot={<p>{t.short}</p>}>
				<p class="lead">{fill(t.lead, { called: model.called })}</p>
				{model.joined ? (
					<Joined model={model} sight={sight} />
				) : (
					<>
						<p>{t.short}</p>
						<div class="line-up">
							<One model={model} sight={sight} what="join" words={t.yes} weight="main" />
							<One model={model} sight={sight} what="leave" words={t.no} weight="plain" />
						</div>
					</>
				)}
			</CitizenPage>
		);
	},
	forms: [formTo<z.infer<typeof noParams>>(sayInCircle, () => "/eigen-kracht/plek")],
});
