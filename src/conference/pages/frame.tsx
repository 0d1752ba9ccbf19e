/** The pages around a conference: for who prepares it a page of work, for everybody else an own page. */
import type { ComponentChildren, VNode } from "preact";
import { type FormState, freshForm, typed } from "#src/kernel/form.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { CitizenPage, WorkerPage } from "#src/platform/ui/index.ts";
import { texts } from "../texts/index.ts";

type About = { readonly conference: string };
export type AnyConferenceSight = Sight<About>;
/** One of several forms of the same sort on a page: what came back stands at the one it was sent from. */
export const formAt = (sight: AnyConferenceSight, operation: { readonly name: string }, field: string, id: string): FormState => {
	const found = sight.form(operation);
	return typed(found, field) === id ? found : freshForm(operation.name, sight.form({ name: `${operation.name} ${id}` }).id);
};
export const Frame = ({
	sight,
	heading,
	back: wanted,
	children,
}: {
	readonly sight: AnyConferenceSight;
	readonly heading: string;
	/** Left out, the page of the conference. */
	readonly back?: string;
	readonly children: ComponentChildren;
}): VNode => {
	const back = { href: wanted ?? `/eigen-kracht/${sight.params.conference}`, words: texts(sight.language).preparing.back };
	return sight.actor.kind === "member" ? (
		<WorkerPage screen={sight.screen} current="people" heading={heading} back={back}>
			{children}
		</WorkerPage>
	) : (
		<CitizenPage screen={sight.screen} home={sight.actor.kind === "person" ? "/mijn" : "/eigen-kracht"} heading={heading} back={back}>
			{children}
		</CitizenPage>
	);
};
