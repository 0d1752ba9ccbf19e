/** `/jij/sleutels`: one's own passkeys, password, spare codes and sessions. Changing them asks to show again who one is. */
import type { Hono } from "hono";
import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import { isUuid } from "#src/kernel/ids.ts";
import { type Instant, dayOf } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { clockTime, nearDay } from "#src/platform/texts/dates.ts";
import { Button, Form, Hidden, Notice, Row, Rows, type Screen, Section, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import type { Kept } from "../model.ts";
import { choosePassword, newSpares } from "../password-way.ts";
import {
	countSpareCodes,
	deleteOwnSession,
	findCredential,
	listOwnSessions,
	listPasskeys,
	type PasskeyLine,
	removePasskey,
	type SessionLine,
} from "../store.ts";
import { type Desk, readTyped, showPage, type Words, wordsFor } from "./desk.ts";
import { SparePage } from "./first-time.tsx";
import { PasskeyButton, stateOf } from "./parts.tsx";

type Ways = {
	readonly passkeys: readonly PasskeyLine[];
	readonly sessions: readonly SessionLine[];
	readonly name: string | undefined;
	readonly hasPassword: boolean;
	readonly spares: number;
};
const loadWays = async (tx: Tx, member: string): Promise<Ways> => {
	const credential = await findCredential(tx, member);
	return {
		passkeys: await listPasskeys(tx, member),
		sessions: await listOwnSessions(tx),
		name: credential?.sign_in_name,
		hasPassword: Boolean(credential?.password_hash),
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
		<Form form={form} language={screen.language} action="/jij/sleutels" prefix="wachtwoord-nieuw" keep={false}>
			<Hidden name="act" value="password" />
			<input type="hidden" name="name" autocomplete="username" value={ways.name} />
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
		<p class="soft">{fill(words.ways.spareLeft, { count: ways.spares })}</p>
		<Act act="spare" what="new" label={words.ways.spare}>
			{words.ways.spareNew}
		</Act>
	</Section>
);
const Sessions = ({ screen, words, ways, kept }: Props): VNode => (
	<Section title={words.ways.sessions} id="sessies">
		<Rows>
			{ways.sessions.map((one) => (
				<Row
					key={one.id}
					title={one.id === kept.id ? words.ways.here : one.device || "?"}
					why={fill(words.ways.since, {
						day: nearDay(dayOf(one.started_at as Instant), screen.today, screen.language),
						time: clockTime(one.seen_at as Instant, screen.language),
					})}
					action={
						one.id === kept.id ? undefined : (
							<Act act="end" what={one.id} label={fill(words.ways.endOf, { device: one.device })}>
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
const WaysPage = (props: Props): VNode => {
	const { screen, words, ways, kept, said } = props;
	return (
		<WorkerPage screen={screen} back={{ href: "/jij", words: words.ways.back }}>
			{said !== undefined && <Notice title={said} alert focus />}
			{kept.how === "demo" ? <Notice title={words.ways.demo} /> : <Passkeys {...props} />}
			{kept.how !== "demo" && ways.hasPassword && <Password {...props} />}
			<Sessions {...props} />
		</WorkerPage>
	);
};

/** Puts one's own ways in on the app. */
export const waysRoads =
	(desk: Desk) =>
	(app: Hono<Env>): void => {
		const { signIn, server } = desk;
		const { door } = signIn.options;
		const memberHere = async (c: Ctx): Promise<Kept | undefined> => {
			const kept = await signIn.sessions.findKept(c.req.header("cookie"));
			return kept?.stage === "full" && kept.session.actor.kind === "member" ? kept : undefined;
		};
		const page = async (
			c: Ctx,
			kept: Kept,
			said?: string,
			form: FormState = stateOf("password", server.newId()),
			status: 200 | 409 | 422 = 200,
		): Promise<Response> => {
			const { actor } = kept.session;
			const ways = await door(actor, { event: "look", what: "sign-in.ways" }, (tx) => loadWays(tx, actor.id ?? ""));
			return showPage(
				desk,
				c,
				wordsFor(c).titles.ways,
				(screen) => <WaysPage screen={screen} words={wordsFor(c)} ways={ways} kept={kept} form={form} said={said} />,
				status,
				"worker",
			);
		};

		app.get("/jij/sleutels", async (c) => {
			const kept = await memberHere(c);
			return kept ? page(c, kept) : c.redirect("/aanmelden?naar=/jij/sleutels", 303);
		});
		app.post("/jij/sleutels", async (c) => {
			const kept = await memberHere(c);
			if (!kept) return c.redirect("/aanmelden?naar=/jij/sleutels", 303);
			const { one } = await readTyped(c);
			const words = wordsFor(c);
			const { actor } = kept.session;
			const member = actor.id ?? "";
			const write = <Value,>(what: string, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
				door(actor, { event: "write", what: `sign-in.${what}` }, work);
			if (one("act") === "end") {
				if (isUuid(one("what"))) await write("end-session", (tx) => deleteOwnSession(tx, one("what")));
				return c.redirect("/jij/sleutels", 303);
			}
			if (kept.how === "demo") return page(c, kept, words.ways.demo, undefined, 409);
			if (!(await signIn.isFresh(c.req.header("cookie")))) return c.redirect("/aanmelden/opnieuw?naar=/jij/sleutels", 303);
			if (one("act") === "password") {
				const wrong = await write("change-password", async (tx) =>
					choosePassword(tx, member, (await findCredential(tx, member))?.sign_in_name ?? "", one("password").slice(0, 300), kept.id),
				);
				if (!wrong) return page(c, kept, words.ways.passwordChanged);
				return page(c, kept, undefined, stateOf("password", server.newId(), {}, [{ field: "password", sentence: words.problems[wrong.code] }]), 422);
			}
			if (one("act") === "spare") {
				const codes = await write("new-spare-codes", (tx) => newSpares(signIn, tx, member));
				return showPage(desk, c, words.titles.spare, (screen) => <SparePage screen={screen} words={words} codes={codes} on="/jij/sleutels" />);
			}
			if (one("act") === "passkey") {
				const gone = await write("remove-passkey", async (tx) => {
					const ways = await loadWays(tx, member);
					if (ways.passkeys.length <= 1 && !ways.hasPassword) return false;
					await removePasskey(tx, member, one("what"));
					return true;
				});
				return gone ? c.redirect("/jij/sleutels", 303) : page(c, kept, words.ways.lastWay, undefined, 409);
			}
			return c.redirect("/jij/sleutels", 303);
		});
	};
