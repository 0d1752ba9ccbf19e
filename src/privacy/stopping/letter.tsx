/** 'This stops', as a letter in a sealed envelope: it does say whom it is about (PRIV-02). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { findAddress, findCase, findPerson } from "#src/people/server.ts";
import { wholeName, writtenOut } from "#src/people/index.ts";
import { page } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { wholeDay } from "#src/platform/texts/dates.ts";
import { LetterPage } from "#src/platform/ui/index.ts";
import { findMember, listTeams } from "#src/team/server.ts";
import { privacyIn } from "../fold.ts";
import type { ItemKind, Recipient } from "../model.ts";
import { texts } from "../texts/index.ts";
import { stoppingTexts } from "./texts/index.ts";

type Params = { readonly case: CaseId; readonly disclosure: ThingId };
type Model = {
	readonly recipient: Recipient;
	readonly about: string;
	readonly items: readonly ItemKind[];
	readonly on: CalendarDay;
	readonly worker: { readonly name: string; readonly phone: string | null };
	readonly team: string;
};
export const stopLetterPage = page<Params, Model>({
	name: "privacy.stop-letter",
	path: "/mensen/:case/delen/:disclosure/brief",
	who: "share-an-item",
	params: z.object({ case: CaseId, disclosure: ThingId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => stoppingTexts(language).letter.window,
	load: async (visit) => {
		const { tx, params } = visit;
		const one = privacyIn(await visit.journal.ofCase(tx, params.case)).disclosures.find((each) => each.disclosure === params.disclosure);
		const line = await findCase(tx, params.case);
		if (!one?.stopped || !line) return refuse("kernel.nothing-here");
		const person = line.person ? await findPerson(tx, line.person) : undefined;
		const address = !person && line.address ? await findAddress(tx, line.address) : undefined;
		const [worker, teams] = [await findMember(tx, visit.actor.id ?? ""), await listTeams(tx)];
		const team = teams.find((each) => each.id === line.team);
		return ok({
			recipient: one.recipient,
			// As the receiver was told it: the name, or else the door.
			about: person ? wholeName(person) : address ? writtenOut(address) : "",
			items: one.items.map(({ kind }) => kind),
			on: dayOf(one.at),
			worker: { name: worker?.name ?? "", phone: worker?.phone ?? team?.phone ?? null },
			team: team?.name ?? "",
		});
	},
	view: ({ recipient, about, items, on, worker, team }, { screen, language, params, today }): VNode => {
		const around = stoppingTexts(language).letter;
		const words = stoppingTexts("nl").letter;
		const named = new Intl.ListFormat("nl").format(items.map((kind) => texts("nl").items[kind]));
		return (
			<LetterPage
				screen={screen}
				back={{ href: `/mensen/${params.case}/delen`, words: around.back }}
				about={around.about}
				from={team}
				to={[recipient.organisationName, ...(recipient.name === undefined ? [] : [recipient.name])]}
				day={wholeDay(today, "nl")}
				subject={fill(words.subject, { about })}
			>
				<p>{recipient.name === undefined ? words.helloNoName : fill(words.hello, { name: recipient.name })}</p>
				<p>{fill(words.what, { day: wholeDay(on, "nl"), about, items: named })}</p>
				<p>{words.ask}</p>
				{worker.phone !== null && <p>{fill(words.call, { phone: worker.phone.replaceAll(" ", "\u00a0") })}</p>}
				<p>
					{words.greeting}
					<br />
					<strong>{worker.name}</strong>
					<br />
					{team}
				</p>
			</LetterPage>
		);
	},
});
