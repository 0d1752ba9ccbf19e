import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { page, type Visit } from "#src/platform/http/page.ts";
import { longDay } from "#src/platform/texts/dates.ts";
import { LetterPage } from "#src/platform/ui/index.ts";
import { findMember, listTeams } from "#src/team/server.ts";
import { matterOf } from "../../matters.ts";
import { answerTexts } from "../texts/index.ts";
import { findMessage } from "../store.ts";

type Params = { readonly case: CaseId; readonly message: ThingId };
type Model = {
	readonly to: readonly string[];
	readonly weDo: string;
	readonly weAsk: string | null;
	readonly by: { readonly name: string; readonly phone: string | null; readonly reachable: string | null };
	readonly team: string;
};
/** An address in the lines of an envelope: at commas and line ends. A telephone number is no address. */
export const envelopeLines = (name: string | undefined, reachable: string | undefined): readonly string[] => {
	const lines = (reachable ?? "").split(/[,\n]/).map((line) => line.trim());
	const address = lines.filter((line) => line !== "" && !line.includes("@") && !/^[+\d][\d\s()-]{7,}$/.test(line));
	return [...(name ? [name] : []), ...address].slice(0, 5);
};

const load = async (visit: Visit<Params>): Promise<Result<Model>> => {
	const { tx, params } = visit;
	const row = await findMessage(tx, params.message);
	const found = row && row.case === params.case && row.moment !== "received" ? await matterOf(visit, params.case) : undefined;
	const signal = found?.state.signals.find((one) => one.signal === row?.signal);
	const said = signal?.given.find((one) => one.message === params.message);
	if (!row || !found || !signal || !said) return refuse("kernel.nothing-here");
	// The envelope tells who told it: only who may know that, prints it (PRIV-11).
	if (!signal.who) return refuse("signalling.letter-of-colleague");
	const by = await findMember(tx, said.by ?? "");
	const team = (await listTeams(tx)).find((one) => one.id === found.line.team);
	return ok({
		to: envelopeLines(signal.who.name, signal.who.reachable),
		weDo: said.whatWeDo,
		weAsk: said.whatWeAsk ?? null,
		by: { name: by?.name ?? "", phone: by?.phone ?? team?.phone ?? null, reachable: by?.reachable ?? null },
		team: team?.name ?? "",
	});
};

/** The answer as a letter: A4, large type, the address in the window of the envelope, and nothing about the other (SIG-19, PRIV-10). */
export const letterPage = page<Params, Model>({
	name: "signalling.letter",
	path: "/signalen/:case/brief/:message",
	who: "answer-a-reporter",
	dress: "worker",
	params: z.object({ case: CaseId, message: ThingId }),
	about: (params) => params.case,
	standing: ["team", "responsible", "part"],
	title: (language) => answerTexts(language).letter.window,
	load,
	view: (model, { screen, language, params, today }): VNode => {
		const words = answerTexts(language);
		const out = answerTexts("nl").out;
		return (
			<LetterPage
				screen={screen}
				back={{ href: `/signalen/${params.case}#antwoorden`, words: words.letter.back }}
				about={model.to.length < 2 ? `${words.letter.about} ${words.letter.noAddress}` : words.letter.about}
				from={model.team}
				to={model.to}
				day={longDay(today, "nl")}
				subject={out.subject}
			>
				<p>{out.hello}</p>
				<h2>{out.weDo}</h2>
				<p>{model.weDo}</p>
				{model.weAsk !== null && (
					<>
						<h2>{out.weAsk}</h2>
						<p>{model.weAsk}</p>
					</>
				)}
				{model.by.phone !== null && <p>{out.callUs.replace("{phone}", model.by.phone.replaceAll(" ", "\u00a0"))}</p>}
				<p>
					{out.greeting}
					<br />
					<strong>{model.by.name}</strong>
					<br />
					{model.team}
				</p>
			</LetterPage>
		);
	},
});
