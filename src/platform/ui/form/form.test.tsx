import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { type FormState, freshForm } from "#src/kernel/form.ts";
import { ChoiceField, ManyField, Submit } from "./choices.tsx";
import { DateField, LongText, SelectField, TextField } from "./fields.tsx";
import { Form } from "./form.tsx";

const fields = (
	<>
		<LongText name="what" label="Wat ziet u?" hint="In uw eigen woorden." />
		<TextField name="phone" label="Uw nummer" preset="06" />
		<DateField name="day" label="Welke dag?" />
		<SelectField
			name="place"
			label="Waar?"
			options={[
				{ value: "home", words: "Thuis" },
				{ value: "spil", words: "De Spil" },
			]}
		/>
		<ChoiceField
			name="name"
			label="Mag uw naam erbij?"
			choices={[
				{ value: "yes", words: "Ja" },
				{ value: "no", words: "Liever niet", hint: "Dan noemen wij u niet." },
			]}
		/>
		<ManyField
			name="who"
			label="Wie mag het weten?"
			choices={[
				{ value: "marga", words: "Marga" },
				{ value: "bep", words: "Bep" },
			]}
		/>
		<Submit>Verstuur</Submit>
	</>
);
const draw = (form: FormState): string =>
	renderToString(
		<Form form={form} language="nl">
			{fields}
		</Form>,
	);
const comesBack: FormState = {
	id: "01J",
	operation: "signalling.tell",
	values: { what: "<b>stil</b> & donker", phone: "", day: "2026-11-27", place: "spil", name: "no", who: ["bep"] },
	problems: [
		{ field: "what", sentence: "Schrijf iets meer." },
		{ field: "name", sentence: "Kies er één." },
	],
	refusal: { why: "Dit kan nu niet.", way: "Bel eerst." },
};

test("a fresh form posts its id and operation and is kept when it cannot be sent", () => {
	const html = draw(freshForm("signalling.tell", "01J", {}, true));
	expect(html).toContain('method="post"');
	expect(html).toContain('data-keep="signalling.tell"');
	expect(html).toContain('<input type="hidden" name="id" value="01J"/>');
	expect(html).toContain('<input type="hidden" name="operation" value="signalling.tell"/>');
	expect(html).not.toContain('role="alert"');
	expect(html).toContain('value="06"');
});
test("a form that comes back has everything that was typed", () => {
	const html = draw(comesBack);
	expect(html).toContain("&lt;b>stil&lt;/b> &amp; donker");
	expect(html).toContain('value="2026-11-27"');
	expect(html).toMatch(/<option value="spil" selected/);
	expect(html).toMatch(/value="no" checked/);
	expect(html).toMatch(/value="bep" checked/);
	expect(html).not.toMatch(/value="marga" checked/);
});
test("an emptied field stays empty and does not fall back to its preset", () => {
	expect(draw(comesBack)).not.toContain('value="06"');
});
test("every problem leads to its field, and the field says it too", () => {
	const html = draw(comesBack);
	expect(html).toContain("Er is nog iets te doen");
	for (const { field, sentence } of comesBack.problems) {
		expect(html).toContain(`<a href="#signalling-tell-${field}">${sentence}</a>`);
		expect(html).toContain(`id="signalling-tell-${field}"`);
		expect(html).toContain(`id="signalling-tell-${field}-mend"`);
		expect(html).toMatch(new RegExp(`aria-describedby="[^"]*signalling-tell-${field}-mend`));
	}
	expect(html).toContain('aria-describedby="signalling-tell-what-hint signalling-tell-what-mend" aria-invalid="true"');
	expect(html).toContain('role="radiogroup" aria-invalid="true"');
});
test("a refusal says why and what can be done instead", () => {
	expect(draw({ ...comesBack, problems: [] })).toMatch(/role="alert".*data-focus.*Dit kan nu niet\..*Bel eerst\./);
});
test("nothing is chosen beforehand", () => {
	expect(draw(freshForm("signalling.tell", "01J"))).not.toContain("checked");
});
test("two forms of one kind on a page have their own ids", () => {
	const html = renderToString(
		<Form form={freshForm("a.b", "1")} language="en" prefix="second" keep={false}>
			{fields}
		</Form>,
	);
	expect(html).toContain('id="second-what"');
	expect(html).not.toContain("data-keep");
});
