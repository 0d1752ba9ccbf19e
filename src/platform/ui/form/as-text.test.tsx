import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { type FormState, freshForm } from "#src/kernel/form.ts";
import { AsText } from "./as-text.tsx";
import { TextField } from "./fields.tsx";
import { Form } from "./form.tsx";

const folded = (form: FormState): string =>
	renderToString(
		<AsText language="nl" summary="Vraag om nog iets">
			<Form form={form} language="nl">
				<TextField name="what" label="Wat?" />
			</Form>
		</AsText>,
	);
const inside = (form: FormState): string =>
	renderToString(
		<Form form={form} language="nl">
			<TextField name="day" label="Welke dag?" />
			<AsText language="nl" summary="Meer">
				<div>
					<TextField name="what" label="Wat?" />
				</div>
			</AsText>
		</Form>,
	);
const fresh = freshForm("a.b", "1");
const mends = (field: string): FormState => ({ ...fresh, problems: [{ field, sentence: "Vul dit nog in." }] });

test("W9: what is folded away stays so until something in it came back", () => {
	expect(folded(fresh)).not.toContain("open");
	expect(inside(fresh)).not.toContain("open");
	expect(inside(mends("day"))).not.toContain("open");
});
test("W9: a refused form, a field to mend and words that were typed lie open", () => {
	expect(folded({ ...fresh, refusal: { why: "Dat kan nu niet.", way: "Bel even." } })).toContain('<details class="as-text" open>');
	expect(folded(mends("what"))).toContain('<details class="as-text" open>');
	expect(inside(mends("what"))).toContain('<details class="as-text" open>');
	expect(inside({ ...mends("day"), values: { what: "koffie" } })).toContain('<details class="as-text" open>');
});
