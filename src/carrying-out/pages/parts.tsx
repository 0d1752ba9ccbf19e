/** Parts of more than one page. */
import type { ComponentChildren, VNode } from "preact";
import { type FormState, typed } from "#src/kernel/form.ts";
import type { Language } from "#src/kernel/language.ts";
import { domainNames } from "#src/planning/index.ts";
import { Celebrate, Rows, Said } from "#src/platform/ui/index.ts";
import type { Kind } from "../both-kinds.ts";
import type { Hanging } from "../fold.ts";
import { texts } from "../texts/index.ts";

/** What went well, with bunting, before anything else (EXE-05). */
export const Well = ({ title, nothing, words }: { readonly title: string; readonly nothing: string; readonly words: readonly string[] }): VNode =>
	words.length === 0 ? (
		<p class="soft">{nothing}</p>
	) : (
		<Celebrate title={title} id="goed">
			{words.slice(0, 12).map((one, at) => (
				<Said key={at + one}>
					<p>{one}</p>
				</Said>
			))}
		</Celebrate>
	);
export const hangingWords = (one: Hanging, language: Language): string =>
	"words" in one ? one.words : texts(language).lookBack.hanging[one.kind](domainNames(language)[one.domain]);
/** What still hangs on those who work there (SUS-01). */
export const Hangs = ({ hangs, language }: { readonly hangs: readonly Hanging[]; readonly language: Language }): VNode => {
	const said = texts(language).lookBack;
	return (
		<section class="stack" aria-labelledby="hangt">
			<h2 id="hangt">{said.hangs}</h2>
			{hangs.length === 0 ? (
				<p>{said.hangsNothing}</p>
			) : (
				<Rows>
					{hangs.map((one, at) => (
						<Plain key={at}>{hangingWords(one, language)}</Plain>
					))}
				</Rows>
			)}
		</section>
	);
};
/** What own people said between two times stands where a worker's words stand: as said, with nothing to prove it by (NET-10). */
export const SaidMeanwhile = ({
	said,
	language,
}: {
	readonly said: readonly { readonly who: string; readonly words: string }[];
	readonly language: Language;
}): VNode | null =>
	said.length === 0 ? null : (
		<section class="stack" aria-labelledby="eigen-mensen">
			<h2 id="eigen-mensen">{texts(language).lookBack.saidMeanwhile}</h2>
			{said.map(({ who, words }) => (
				<Said key={who + words} side="own" small foot={who}>
					{words}
				</Said>
			))}
		</section>
	);
/** A question to the worker, when for long there was only doing, or only talking (PLA-06). */
export const BothKinds = ({ missing, language }: { readonly missing: Kind | undefined; readonly language: Language }): VNode | null =>
	missing === undefined ? null : <p class="soft measure">{texts(language).bothKinds[missing]}</p>;
export const Plain = ({ children }: { readonly children: ComponentChildren }): VNode => (
	<li class="row is-plain">{typeof children === "string" ? <p>{children}</p> : children}</li>
);
/** One of several forms of the same operation on a page: only the one that was sent comes back with what was typed. */
export const formAbout = (
	sight: { readonly form: (operation: { readonly name: string }) => FormState },
	operation: { readonly name: string },
	field: string,
	value: string,
): FormState => {
	const form = sight.form(operation);
	return form.operation === operation.name && (!(field in form.values) || typed(form, field) === value)
		? form
		: { ...sight.form({ name: "" }), operation: operation.name };
};
