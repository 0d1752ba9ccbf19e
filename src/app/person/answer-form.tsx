/** Under each open request at the table: what came of it. */
import type { VNode } from "preact";
import { ChoiceField, Form, Hidden, LongText, ManyField, Submit } from "#src/platform/ui/index.ts";
import { answerKinds, canGoAlone, mayLeadToDestroying, type OwnRequest } from "#src/privacy/index.ts";
import { requestsDoes } from "#src/privacy/server.ts";
import { type AnySight, wordsOf } from "./frame.tsx";
import type { Frame } from "./load.ts";
import { formAt } from "./story-page.tsx";

type Props = {
	readonly one: OwnRequest;
	readonly piece: string | undefined;
	readonly over: boolean;
	readonly frame: Frame;
	readonly sight: AnySight;
};
/** What came of it, and why; who asked to erase it all can be answered with a proposal to destroy. `over`: nobody is in touch any more; `piece`: the kind of the one piece it is about (PRIN-13, PRIV-12). */
export const AnswerForm = ({ one, piece, over, frame, sight }: Props): VNode => {
	const { page: words } = wordsOf(frame, sight.language).asks;
	return (
		<Form
			form={formAt(sight, requestsDoes.answerRequest, "request", one.request)}
			language={sight.language}
			prefix={`answer-${one.request}`}
			action="#open"
			keep={false}
			sheet
		>
			<Hidden name="case" value={frame.case} />
			<Hidden name="request" value={one.request} />
			<ChoiceField
				name="came"
				label={words.answerCame}
				choices={answerKinds.map((kind) => ({ value: kind, words: words.answerCames[kind] }))}
				required
			/>
			<LongText name="words" label={words.answerWords} hint={words.answerHint} rows={3} required />
			{mayLeadToDestroying(one) &&
				(over ? (
					<ManyField
						name="propose"
						label={words.propose}
						hint={words.proposeHint}
						mark="optional"
						choices={[{ value: "ja", words: words.proposeYes }]}
					/>
				) : (
					<p class="soft">{words.proposeLater}</p>
				))}
			{one.wants === "erase" &&
				piece !== undefined &&
				(canGoAlone(piece) ? (
					<ManyField
						name="propose"
						label={words.proposePiece}
						hint={words.proposePieceHint}
						mark="optional"
						choices={[{ value: "ja", words: words.proposePieceYes }]}
					/>
				) : (
					<p class="soft">{words.proposePieceNot}</p>
				))}
			<Submit>{words.answerSend}</Submit>
		</Form>
	);
};
