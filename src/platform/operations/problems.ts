/** From the schema's findings to problems at fields, with codes that the texts turn into sentences. */
import type { z } from "zod";
import type { Problem } from "#src/kernel/result.ts";

type Issue = z.core.$ZodIssue;
const codeOf = (issue: Issue): { code: string; words: Problem["words"] } => {
	switch (issue.code) {
		case "invalid_type":
			return { code: issue.input === undefined || issue.input === null || issue.input === "" ? "missing" : "other", words: {} };
		case "too_small":
			return issue.origin === "string" || issue.origin === "array"
				? { code: Number(issue.minimum) <= 1 ? "missing" : "too-short", words: { least: Number(issue.minimum) } }
				: { code: "too-small", words: { least: Number(issue.minimum) } };
		case "too_big":
			return {
				code: issue.origin === "string" ? "too-long" : issue.origin === "array" ? "too-many" : "too-big",
				words: { most: Number(issue.maximum) },
			};
		case "invalid_value":
			return { code: "not-a-choice", words: {} };
		case "custom":
		case "invalid_format":
			return {
				code: /^[a-z][a-z.-]*$/.test(issue.message) ? issue.message : issue.code === "invalid_format" ? String(issue.format) : "other",
				words: {},
			};
		default:
			return { code: "other", words: {} };
	}
};

/** All problems at once, each tied to its field (`a.b` for nested ones). One per field is enough. */
export const problemsOf = (error: z.ZodError): readonly Problem[] => {
	const perField = new Map<string, Problem>();
	for (const issue of error.issues) {
		const field = issue.path.join(".") || "form";
		if (!perField.has(field)) perField.set(field, { field, ...codeOf(issue) });
	}
	return [...perField.values()];
};
