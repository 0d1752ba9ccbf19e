/** What `/jij/sleutels` shows: passkeys, password, second step, sessions. */
import type { VNode } from "preact";
import { mayAtAll } from "#src/kernel/policy.ts";
import type { FormState } from "#src/kernel/form.ts";
import { dayOf, type Instant } from "#src/kernel/time.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { clockTime, nearDay } from "#src/platform/texts/dates.ts";
import { Button, CitizenPage, Form, Hidden, Notice, Row, Rows, type Screen, Section, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import type { Kept } from "../model.ts";
import { openSecret, showSecret } from "../second-factor.ts";
import { countSpareCodes, findCredential, listOwnSessions, listPasskeys, type PasskeyLine, type SessionLine } from "../store.ts";
import type { Words } from "./desk.ts";
import { type Scan, ScanPicture } from "./first-time.tsx";
import { PasskeyButton, stateOf } from "./parts.tsx";

type Ways = {
	readonly passkeys: readonly PasskeyLine[];
	readonly sessions: readonly SessionLine[];
	readonly name: string | undefined;
	readonly hasPassword: boolean;
	readonly hasSecond: boolean;
	/** The app is being tied to this account: the picture to scan. */
	readonly scan: Scan | undefined;
	readonly spares: number;
};
/** Everything one comes in with. */
export const loadWays = async (tx: Tx, member: string, master: MasterKey): Promise<Ways> => {
	const credential = await findCredential(tx, member);
	return {
		passkeys: await listPasskeys(tx, member),
		sessions: await listOwnSessions(tx),
		name: credential?.sign_in_name,
		hasPassword: Boolean(credential?.password_hash),
		hasSecond: Boolean(credential?.second_secret),
		scan: credential?.second_asked ? showSecret(openSecret(master, member, credential.second_asked), credential.sign_in_name) : undefined,
		spares: await countSpareCodes(tx, member),
	};
};

type Props = {
	readonly screen: Screen;
	readonly words: Words;
	readonly ways: Ways;
	readonly kept: Kept;
	readonly form: FormState;
	readonly said: string | undefined;
};
const Act = ({
	act,
	what,
	label,
	children,
}: {
	readonly act: string;
	readonly what: string;
	readonly label: string;
	readonly children: string;
}): VNode => (
	<form method="post" action="/jij/sleutels" aria-label={label}>
		<Hidden name="act" value={act} />
		<Button weight="plain" name="what" value={what}>
			{children}
		</Button>
	</form>
);
const Passkeys = ({ screen, words, ways }: Props): VNode => {
	const day = (moment: string): string => nearDay(dayOf(moment as Instant), screen.today, screen.language);
	return (
		<Section title={words.ways.passkeys} id="passkeys" about={ways.passkeys.length === 0 ? words.ways.noPasskeys : words.ways.passkeysLead}>
			<Rows>
				{ways.passkeys.map((one) => (
					<Row
						key={one.id}
						title={one.called}
						why={`${fill(words.ways.made, { day: day(one.made_at) })}${one.used_at === null ? "" : `, ${fill(words.ways.used, { day: day(one.used_at) })}`}`}
						action={
							<Act act="passkey" what={one.id} label={fill(words.ways.removeOf, { name: one.called })}>
								{words.ways.remove}
							</Act>
						}
					/>
				))}
			</Rows>
			<PasskeyButton does="maak" naar="/jij/sleutels" failed={words.comeIn.passkeyFailed} quiet>
				{words.ways.add}
			</PasskeyButton>
		</Section>
	);
};
const Password = ({ screen, words, ways, form }: Props): VNode => (
	<Section title={words.ways.password} id="wachtwoord" about={words.ways.passwordLead}>
		<Form
			form={form.operation === "password" ? form : stateOf("password", form.id)}
			language={screen.language}
			action="/jij/sleutels"
			prefix="wachtwoord-nieuw"
			keep={false}
		>
			<Hidden name="act" value="password" />
			{ways.name === undefined ? (
				<TextField name="name" label={words.first.name} hint={words.first.nameHint} autocomplete="username" required maxLength={100} />
			) : (
				<input type="hidden" name="name" autocomplete="username" value={ways.name} />
			)}
			<TextField
				name="password"
				type="password"
				label={words.ways.passwordChange}
				hint={words.first.passwordHint}
				autocomplete="new-password"
				required
				maxLength={200}
			/>
			<Submit weight="quiet">{words.ways.passwordChange}</Submit>
		</Form>
	</Section>
);
const Second = ({ screen, words, ways, form }: Props): VNode => (
	<Section title={words.ways.second} id="tweede" about={ways.hasSecond ? fill(words.ways.spareLeft, { count: ways.spares }) : words.ways.noSecond}>
		{ways.scan !== undefined && (
			<Form
				form={form.operation === "number" ? form : stateOf("number", form.id)}
				language={screen.language}
				action="/jij/sleutels"
				prefix="getal"
				keep={false}
			>
				<Hidden name="act" value="number" />
				<ScanPicture words={words} scan={ways.scan} />
				<TextField name="number" label={words.first.number} inputMode="numeric" autocomplete="one-time-code" required maxLength={10} />
				<Submit weight="quiet">{words.ways.secondOn}</Submit>
			</Form>
		)}
		<Act act="second" what="new" label={words.ways.second}>
			{ways.hasSecond ? words.ways.secondNew : words.ways.secondAsk}
		</Act>
		{ways.hasSecond && (
			<Act act="spare" what="new" label={words.ways.spare}>
				{words.ways.spareNew}
			</Act>
		)}
	</Section>
);
const Sessions = ({ screen, words, ways, kept }: Props): VNode => (
	<Section title={words.ways.sessions} id="sessies">
		<Rows>
			{ways.sessions.map((one, at) => (
				<Row
					key={one.id}
					title={one.id === kept.id ? words.ways.here : one.device || "?"}
					why={fill(words.ways.since, {
						day: nearDay(dayOf(one.started_at as Instant), screen.today, screen.language),
						time: clockTime(one.seen_at as Instant, screen.language),
					})}
					action={
						one.id === kept.id ? undefined : (
							<Act act="end" what={one.id} label={`${fill(words.ways.endOf, { device: one.device })} (${at + 1})`}>
								{words.ways.end}
							</Act>
						)
					}
				/>
			))}
		</Rows>
		<form method="post" action="/afmelden" data-sign-out>
			<Button weight="quiet" icon="sign-out">
				{words.ways.out}
			</Button>
		</form>
	</Section>
);
/** The page. */
export const WaysPage = (props: Props): VNode => {
	const { screen, words, ways, kept, said } = props;
	const back = { href: "/jij", words: words.ways.back };
	const inside = (
		<>
			{said !== undefined && <Notice title={said} alert focus />}
			{kept.how === "demo" ? <Notice title={words.ways.demo} /> : <Passkeys {...props} />}
			{kept.how !== "demo" && <Password {...props} />}
			{kept.how !== "demo" && ways.hasPassword && <Second {...props} />}
			<Sessions {...props} />
		</>
	);
	// Who works beside the team gets no menu of it.
	const { actor, home } = kept.session;
	return mayAtAll(actor.roles, "see-today") ? (
		<WorkerPage screen={screen} back={back}>
			{inside}
		</WorkerPage>
	) : (
		<CitizenPage screen={screen} home={home} back={back}>
			{inside}
		</CitizenPage>
	);
};
