/** Mixed load with ids made by the sender: tell, pick up, write a note - and what was not answered is sent again, with the same id. */
import { openConnection, written } from "./connection.ts";
import { fresh } from "./ground.ts";

type Sent = {
	readonly id: string;
	readonly operation: string;
	readonly input: Readonly<Record<string, unknown>>;
	readonly cookie: string | undefined;
};
/** The kind of entry each of them writes exactly once. */
const writes: Readonly<Record<string, string>> = {
	"signalling.take-call": "signalling.received",
	"signalling.tell": "signalling.received",
	"signalling.note-heard": "signalling.received",
	"signalling.pick-up": "signalling.picked-up",
	"contact.note": "contact.noted",
};
export type Load = {
	readonly acknowledged: Map<string, string>;
	readonly refused: Map<string, number>;
	/** Works until it is told to stop or nobody answers any more. */
	readonly run: (port: number, until: () => boolean) => Promise<void>;
};

/** Opens the load; it remembers over restarts what it sent and what was answered. */
export const openLoad = (cookie: string, random: () => number): Load => {
	const acknowledged = new Map<string, string>();
	const refused = new Map<string, number>();
	let unanswered: Sent[] = [];
	let answered: Sent[] = [];
	const waiting: string[] = [];
	const mine: string[] = [];
	let number = 0;
	const make = (): Sent => {
		const dice = random();
		number += 1;
		const sees = `Ik maak me zorgen (${number}).`;
		if (dice < 0.1) return { id: fresh(), operation: "signalling.tell", input: { sees, where: `Meldweg ${number}` }, cookie: undefined };
		if (dice < 0.2) return { id: fresh(), operation: "signalling.note-heard", input: { words: sees, where: `Hoorweg ${number % 40}` }, cookie };
		const about = dice < 0.4 ? waiting.shift() : undefined;
		if (about) return { id: fresh(), operation: "signalling.pick-up", input: { case: about, whatWeDo: "Ik ga langs." }, cookie };
		const known = mine[Math.floor(random() * mine.length)];
		if (dice < 0.7 && known) return { id: fresh(), operation: "contact.note", input: { case: known, text: `Koffie gedronken (${number}).` }, cookie };
		return { id: fresh(), operation: "signalling.take-call", input: { sees, source: "resident", where: `Belweg ${number}` }, cookie };
	};
	const took = (one: Sent, answer: Readonly<Record<string, unknown>>): void => {
		const again = acknowledged.has(one.id);
		acknowledged.set(one.id, writes[one.operation] ?? "");
		if (again) return;
		answered.push(one);
		if (one.operation === "signalling.take-call" && typeof answer["case"] === "string") waiting.push(answer["case"]);
		if (one.operation === "signalling.pick-up") mine.push(String(one.input["case"]));
	};
	const worker = async (port: number, until: () => boolean): Promise<void> => {
		const line = await openConnection(port).catch(() => undefined);
		while (line && until()) {
			// One in ten is something that was answered already: sent again, it must stay one act.
			const old = random() < 0.1 ? answered[Math.floor(random() * answered.length)] : undefined;
			const one = unanswered.shift() ?? old ?? make();
			try {
				const got = await line.send(
					written({
						method: "POST",
						path: `/api/v1/operations/${one.operation}`,
						type: "application/json",
						body: JSON.stringify(one.input),
						headers: { "Accept-Encoding": "identity", "Idempotency-Key": one.id },
						...(one.cookie === undefined ? {} : { cookie: one.cookie }),
					}),
				);
				if (got.status === 200) took(one, (JSON.parse(got.body.toString("utf8")) as { answer: Record<string, unknown> }).answer);
				else if (got.status >= 500) unanswered.push(one);
				else refused.set(`${one.operation} ${got.status}`, (refused.get(`${one.operation} ${got.status}`) ?? 0) + 1);
				if (got.status >= 500) break;
			} catch {
				unanswered.push(one);
				break;
			}
		}
		line?.end();
	};
	return {
		acknowledged,
		refused,
		run: async (port, until) => {
			const again = unanswered;
			unanswered = [];
			// Not all come back: a sender may be gone for good. What they sent is then there whole, or not at all.
			unanswered.push(...again.filter(() => random() < 0.7));
			if (answered.length > 5_000) answered = answered.slice(-5_000);
			await Promise.all(Array.from({ length: 8 }, () => worker(port, until)));
		},
	};
};
