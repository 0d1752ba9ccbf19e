/** One's own devices, and those of the team: which there are, and the button for one that is gone. */
import type { VNode } from "preact";
import { z } from "zod";
import { ok } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import { AsText, Button, Empty, Hidden, OneButtonForm, Row, Rows, WorkerPage } from "#src/platform/ui/index.ts";
import type { Device } from "../model.ts";
import { reportGone, reportOwnGone } from "../operations.ts";
import { listDevices } from "../store.ts";
import { texts } from "../texts/index.ts";

type Props = { readonly devices: readonly Device[]; readonly sight: Sight<object>; readonly all: boolean };
const howItStands = (device: Device, sight: Sight<object>): string => {
	const words = texts(sight.language).devices;
	const day = (moment: Device["seenAt"]): string => nearDay(dayOf(moment), sight.today, sight.language);
	if (device.emptiedAt !== null) return fill(words.emptied, { day: day(device.emptiedAt) });
	if (device.goneAt !== null) return fill(words.gone, { day: day(device.goneAt) });
	const along = device.along === 0 ? words.along.none : device.along === 1 ? words.along.one : fill(words.along.more, { count: device.along });
	return `${fill(words.seen, { day: day(device.seenAt) })}, ${along}`;
};
const List = ({ devices, sight, all }: Props): VNode => {
	const words = texts(sight.language).devices;
	if (devices.length === 0) return <Empty title={words.none} />;
	return (
		<Rows>
			{devices.map((device) => (
				<Row
					key={`${device.member} ${device.id}`}
					level={2}
					title={all ? `${device.name}: ${device.called}` : device.called}
					why={howItStands(device, sight)}
					icon={device.goneAt === null ? "phone" : "mend"}
				>
					{device.goneAt === null && (
						<AsText language={sight.language} summary={all ? fill(words.isGoneOf, { name: device.name }) : words.isGone}>
							<OneButtonForm form={sight.form(all ? reportGone : reportOwnGone)} keep={false}>
								<Hidden name="device" value={device.id} />
								<p>{all ? fill(words.sureOf, { name: device.name }) : words.sure}</p>
								<Button>{all ? fill(words.isGoneOf, { name: device.name }) : words.isGone}</Button>
							</OneButtonForm>
						</AsText>
					)}
				</Row>
			))}
		</Rows>
	);
};
const devicesPage = (all: boolean): AnyPage =>
	page<object, { readonly devices: readonly Device[] }>({
		name: all ? "app.team-devices" : "app.devices",
		path: all ? "/toestellen" : "/jij/toestellen",
		who: all ? "end-a-device" : "see-own-sign-in",
		params: z.object({}),
		load: async ({ tx, actor }) => ok({ devices: await listDevices(tx, all ? undefined : (actor.id ?? "")) }),
		title: (language) => texts(language).devices[all ? "titleAll" : "title"],
		dress: "worker",
		forms: [formTo<object>(all ? reportGone : reportOwnGone, () => (all ? "/toestellen" : "/jij/toestellen"))],
		view: ({ devices }, sight) => {
			const words = texts(sight.language).devices;
			return (
				<WorkerPage
					screen={sight.screen}
					{...(all ? { current: "team" as const } : {})}
					heading={all ? words.titleAll : words.title}
					back={all ? { href: "/team", words: words.backTeam } : { href: "/jij", words: words.back }}
				>
					<p class="lead">{words.lead}</p>
					<List devices={devices} sight={sight} all={all} />
				</WorkerPage>
			);
		},
	});
export const ownDevicesPage = devicesPage(false);
export const teamDevicesPage = devicesPage(true);
