/** 'Meegenomen': what is on this device now. The list is filled in on the device itself; the server does not need to know which pages they are. */
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { type AnyPage, page } from "#src/platform/http/page.ts";
import { LinkButton, WorkerPage } from "#src/platform/ui/index.ts";
import { texts } from "../texts/index.ts";

export const takenPage: AnyPage = page<object, object>({
	name: "app.taken-along",
	path: "/meegenomen",
	who: "see-preparation-card",
	params: z.object({}),
	load: async () => ok({}),
	title: (language) => texts(language).taken.title,
	dress: "worker",
	view: (_model, { screen, language }) => {
		const words = texts(language).taken;
		return (
			<WorkerPage screen={screen} current="today" heading={words.title} back={{ href: "/vandaag", words: texts(language).take.back }}>
				<div class="stack" data-taken-along hidden>
					<p class="lead">{words.lead}</p>
					<div class="stack" data-taken-list />
					<p>
						<button class="button" type="button" data-lock-now>
							{words.lockNow}
						</button>
					</p>
					<p>
						<button class="button is-quiet" type="button" data-bring-back>
							{words.bringBack}
						</button>
					</p>
					<p class="soft small">{words.bringBackHint}</p>
				</div>
				<p data-taken-none>{words.none}</p>
				<p>
					<LinkButton weight="quiet" icon="key" href="/jij/toestellen">
						{words.toDevices}
					</LinkButton>
				</p>
				<p>
					<LinkButton weight="plain" icon="paper" href="/achtergebleven">
						{words.toLeft}
					</LinkButton>
				</p>
			</WorkerPage>
		);
	},
});
