/** Who is in it, with what each does; whoever is the back-up stands apart (SUS-04, SUS-05, SUS-06). */
import type { VNode } from "preact";
import { planningTexts } from "#src/planning/index.ts";
import { Exactly, filled, Rows, Said, Section, Submit } from "#src/platform/ui/index.ts";
import type { Arranged, SupportMember } from "../model.ts";
import { dropFromSupport, hearInSupport, takeOutOfSupport } from "../operations.ts";
import { agreementsOf } from "../reading.ts";
import { supportTexts } from "../texts/index.ts";
import { Ask } from "./forms.tsx";
import { actOf, Fold, formAt, How, One, type Props, sentenceOf, SupportForm, whoseOf } from "./here.tsx";

/** Something that was agreed, as a sentence; until they say yes it waits. */
export const Agreement = ({ model, sight, one }: Props & { readonly one: Arranged }): VNode => {
	const said = supportTexts(sight.language).members;
	const hear = actOf(model, hearInSupport);
	const about = { member: one.member, arrangement: one.arrangement };
	return (
		<>
			{!one.agreed && (
				<>
					<p class="small soft">{said.waitsForYes(one.name)}</p>
					<div class="line-up screen-only">
						<One model={model} sight={sight} act={hear} fields={{ ...about, what: "agree" }}>
							{said.agreed}
						</One>
						<One model={model} sight={sight} act={hear} fields={{ ...about, what: "decline" }}>
							{said.declined}
						</One>
					</div>
				</>
			)}
		</>
	);
};
/** Taken away with the person's yes. */
export const Drop = ({ model, sight, one }: Props & { readonly one: Arranged }): VNode => {
	const said = supportTexts(sight.language).members;
	const act = actOf(model, dropFromSupport);
	if (model.mine)
		return (
			<div class="screen-only">
				<One model={model} sight={sight} act={act} fields={{ arrangement: one.arrangement }}>
					{said.drop}
				</One>
			</div>
		);
	const form = formAt(sight, act, "arrangement", one.arrangement);
	return (
		<Fold sight={sight} summary={said.drop} forms={[form]}>
			<SupportForm model={model} sight={sight} form={form} prefix={`weg-${one.arrangement}`}>
				<input type="hidden" name="arrangement" value={one.arrangement} />
				<How model={model} sight={sight} />
				<Submit weight="quiet">{said.drop}</Submit>
			</SupportForm>
		</Fold>
	);
};
const Changes = ({ model, sight, member }: Props & { readonly member: SupportMember }): VNode => {
	const said = supportTexts(sight.language).members;
	const { name } = member;
	const hear = actOf(model, hearInSupport);
	const out = actOf(model, takeOutOfSupport);
	const form = formAt(sight, out, "member", member.member);
	return (
		<Fold
			sight={sight}
			summary={said.more(name)}
			forms={[
				form,
				...agreementsOf(model.state, member.member).map(({ arrangement }) =>
					formAt(sight, actOf(model, dropFromSupport), "arrangement", arrangement),
				),
			]}
		>
			{agreementsOf(model.state, member.member).map((one) => (
				<div key={one.arrangement} class="stack stack-tight">
					<p>{sentenceOf(one, sight.language)}</p>
					<Drop model={model} sight={sight} one={one} />
				</div>
			))}
			<div class="line-up">
				{member.yes ? (
					<One model={model} sight={sight} act={hear} fields={{ member: member.member, what: "leave" }}>
						{said.stopped(name)}
					</One>
				) : (
					<>
						<One model={model} sight={sight} act={hear} fields={{ member: member.member, what: "yes" }}>
							{said.saidYes(name)}
						</One>
						<One model={model} sight={sight} act={hear} fields={{ member: member.member, what: "no" }}>
							{said.saidNo(name)}
						</One>
					</>
				)}
			</div>
			<SupportForm model={model} sight={sight} form={form} prefix={`zonder-${member.member}`}>
				<input type="hidden" name="member" value={member.member} />
				<How model={model} sight={sight} />
				<p class="small soft">{said.takeOutAbout}</p>
				<Submit weight="quiet">{said.takeOut(name)}</Submit>
			</SupportForm>
		</Fold>
	);
};
const Member = ({ model, sight, member }: Props & { readonly member: SupportMember }): VNode => {
	const said = supportTexts(sight.language).members;
	const code = model.codes[member.member];
	return (
		<li class="row is-plain">
			<div class="stack stack-tight">
				<h3>{member.name}</h3>
				<p class="small soft">{planningTexts(sight.language).circle.oneKind[member.kind]}</p>
				{member.does !== undefined && <p>{member.does}</p>}
				{member.reachable !== undefined && <p class="small">{said.reach(member.reachable)}</p>}
				{!member.yes && <p class="soft">{said.waits(member.name)}</p>}
				{agreementsOf(model.state, member.member).map((one) => (
					<div key={one.arrangement} class="stack stack-tight">
						<Said small>
							<p>{sentenceOf(one, sight.language)}</p>
						</Said>
						<Agreement model={model} sight={sight} one={one} />
					</div>
				))}
				{code !== undefined && <p class="small screen-only">{filled(said.code, { name: member.name, code: <Exactly>{code}</Exactly> })}</p>}
				<Changes model={model} sight={sight} member={member} />
			</div>
		</li>
	);
};
export const Members = ({ model, sight }: Props): VNode => {
	const said = supportTexts(sight.language).members;
	const [along, backUps] = [model.state.members.filter((one) => one.role === "along"), model.state.members.filter((one) => one.role === "back-up")];
	return (
		<>
			<Section id="wie" title={said.title(whoseOf(model))}>
				{along.length === 0 && <p>{said.none}</p>}
				<Rows>
					{along.map((member) => (
						<Member key={member.member} model={model} sight={sight} member={member} />
					))}
				</Rows>
				<Ask model={model} sight={sight} />
			</Section>
			{backUps.length > 0 && (
				<Section id="achterwacht" title={said.backUps} about={said.backUpsAbout}>
					<Rows>
						{backUps.map((member) => (
							<Member key={member.member} model={model} sight={sight} member={member} />
						))}
					</Rows>
				</Section>
			)}
		</>
	);
};
