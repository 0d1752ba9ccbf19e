/** Parts of the team's pages. */
import type { VNode } from "preact";
import { memberRoles, type Role } from "#src/kernel/policy.ts";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { AsText, ChoiceField, Face, Icon, LongText, ManyField, SelectField, TextField } from "#src/platform/ui/index.ts";
import { drawnFaces, type Member, type Organisation } from "../model.ts";
import { texts } from "../texts/index.ts";

/** A number to tap: asking a colleague takes one tap. */
export const PhoneLink = ({ phone, name, language }: { readonly phone: string; readonly name: string; readonly language: Language }): VNode => (
	<a class="chip" href={`tel:${phone.replace(/[^\d+]/g, "")}`} aria-label={`${fill(texts(language).team.call, { name })}, ${phone}`}>
		<Icon name="phone" /> <span>{phone.replaceAll(" ", "\u00a0")}</span>
	</a>
);

/** 'schulden, boeren'. */
export const listed = (things: readonly string[]): string => things.join(", ");

/** The details everybody keeps of themselves. */
export const DetailFields = ({ language, member }: { readonly language: Language; readonly member?: Member | undefined }): VNode => {
	const words = texts(language).member;
	return (
		<>
			<TextField name="name" label={words.name} preset={member?.name ?? ""} required maxLength={100} />
			<TextField name="phone" label={words.phone} type="tel" preset={member?.phone ?? ""} mark="optional" maxLength={40} />
			<TextField
				name="reachable"
				label={words.reachable}
				hint={words.reachableHint}
				preset={member?.reachable ?? ""}
				mark="optional"
				maxLength={300}
			/>
			<TextField name="base" label={words.base} hint={words.baseHint} preset={member?.base ?? ""} mark="optional" maxLength={200} />
			<LongText
				name="knowledge"
				label={words.knowledge}
				hint={words.knowledgeHint}
				rows={3}
				preset={member?.knowledge.join("\n") ?? ""}
				mark="optional"
				draft={false}
			/>
			<LongText
				name="speaks"
				label={words.speaks}
				hint={words.speaksHint}
				rows={2}
				preset={member?.speaks.join("\n") ?? ""}
				mark="optional"
				draft={false}
			/>
			<AsText language={language} summary={words.face}>
				<ChoiceField
					name="face"
					label={words.face}
					mark="optional"
					grid
					{...(member?.face ? { preset: member.face } : {})}
					choices={drawnFaces.map((face, at) => ({
						value: face,
						words: <Face name={face} side="helper" size="big" alt={fill(words.faceOne, { number: at + 1 })} />,
					}))}
				/>
			</AsText>
		</>
	);
};

const withPeople: readonly Role[] = ["generalist", "experience-worker", "specialist", "volunteer", "coordinator", "convenor"];
const elsewhere: readonly Role[] = ["partner", "creditor", "auditor"];
/** Roles by where the work is: with people, for another organisation, or on how all of it runs. A role nobody sorted is one of the last. */
const roleSorts = [
	{ sort: "people", roles: memberRoles.filter((role) => withPeople.includes(role)) },
	{ sort: "elsewhere", roles: memberRoles.filter((role) => elsewhere.includes(role)) },
	{ sort: "running", roles: memberRoles.filter((role) => !withPeople.includes(role) && !elsewhere.includes(role)) },
] as const;
/** Home organisation and roles: for who sets up the team. */
export const PlaceFields = ({
	language,
	organisations,
	member,
}: {
	readonly language: Language;
	readonly organisations: readonly Organisation[];
	readonly member?: Member | undefined;
}): VNode => {
	const words = texts(language);
	return (
		<>
			<SelectField
				name="organisation"
				label={words.member.organisation}
				required
				preset={member?.organisation ?? (organisations.length === 1 ? (organisations[0]?.id ?? "") : "")}
				options={organisations.filter(({ leftOn }) => leftOn === null).map(({ id, name }) => ({ value: id, words: name }))}
			/>
			<ManyField
				name="roles"
				label={words.member.roles}
				preset={member?.roles ?? ["generalist"]}
				choices={roleSorts.flatMap(({ sort, roles }) =>
					roles.map((role, at) => ({
						value: role,
						words: words.roles[role],
						hint: words.roleLines[role],
						...(at === 0 ? { under: words.roleSorts[sort] } : {}),
					})),
				)}
			/>
		</>
	);
};
