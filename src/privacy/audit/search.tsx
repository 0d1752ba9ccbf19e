import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { Button, DateField, TextField } from "#src/platform/ui/index.ts";
import { auditTexts } from "./texts/index.ts";

type Asked = { readonly nummer?: string | undefined; readonly van?: CalendarDay | undefined; readonly tot?: CalendarDay | undefined };
/** Numbers and days: nothing that could not stand in an address. */
export const SearchFields = ({ params, language }: { readonly params: Asked; readonly language: Language }): VNode => {
	const words = auditTexts(language);
	return (
		<form class="stack" method="get" action="/controle#gevonden">
			<TextField name="nummer" label={words.number} hint={words.numberHint} preset={params.nummer ?? ""} autocomplete="off" mark="optional" />
			<DateField name="van" label={words.from} preset={params.van ?? ""} mark="optional" />
			<DateField name="tot" label={words.until} preset={params.tot ?? ""} mark="optional" />
			<Button type="submit" icon="search" weight="quiet">
				{words.send}
			</Button>
		</form>
	);
};
