/** From an `sql` template to a prepared statement on one connection: parsed and planned once a connection instead of every time. */
import {
	type CompiledQuery,
	DefaultQueryExecutor,
	type Dialect,
	DummyDriver,
	type OperationNode,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	type QueryId,
	type QueryResult,
	type RawBuilder,
	type RawNode,
	type RootOperationNode,
	Transaction,
	type ValueNode,
} from "kysely";
import type pg from "pg";
import type { DB } from "./tables.ts";

/** A database keeps every prepared statement for as long as the connection lives; texts made while running must not fill it. */
const MOST_STATEMENTS = 500;
type Statement = { readonly name: string | undefined; readonly asks: boolean; readonly answers: boolean };
const statements = new Map<string, Statement>();
/** Whether a text only asks: nothing written, nobody waited for, nothing told. */
const onlyAsks = (text: string): boolean =>
	/^\s*select\b/i.test(text) && !/\b(insert|update|delete|for share|set_config|nextval|pg_advisory\w*|pg_notify)\b/i.test(text);
/** Whether a text has an answer somebody may need. */
const answersSomething = (text: string): boolean => !/^\s*(insert|update|delete)\b/i.test(text) || /\breturning\b/i.test(text);
const statementOf = (text: string): Statement => {
	const earlier = statements.get(text);
	if (earlier) return earlier;
	const fresh = {
		name: statements.size < MOST_STATEMENTS ? `s${statements.size + 1}` : undefined,
		asks: onlyAsks(text),
		answers: answersSomething(text),
	};
	if (fresh.name !== undefined) statements.set(text, fresh);
	return fresh;
};

/** What a template and the templates in it come to, found again by their own pieces: a text is put together and looked up once, not at every use. */
class Known {
	readonly #inside: WeakMap<object, Known>[] = [];
	#after: Known | undefined;
	text: string | undefined;
	/** With this template at this place. */
	into(place: number, fragments: object): Known {
		const there = (this.#inside[place] ??= new WeakMap<object, Known>());
		const found = there.get(fragments) ?? new Known();
		there.set(fragments, found);
		return found;
	}
	/** Back in the template around it. */
	out(): Known {
		return (this.#after ??= new Known());
	}
}
const known = new Known();
const isValue = (node: OperationNode): node is ValueNode => node.kind === "ValueNode" && !("immediate" in node);
/** Collects the values of a template and of the templates in it; `undefined` when there is something else in it (a table's name, a list), which the driver's own compiler does. */
const walk = (node: RawNode, at: Known, values: unknown[]): Known | undefined => {
	let here = at;
	for (const [place, inner] of node.parameters.entries()) {
		if (isValue(inner)) values.push(inner.value);
		else {
			if (inner.kind !== "RawNode") return undefined;
			const template = inner as RawNode;
			const further = walk(template, here.into(place, template.sqlFragments), values);
			if (further === undefined) return undefined;
			here = further.out();
		}
	}
	return here;
};
const write = (node: RawNode, count: { values: number }): string => {
	let text = "";
	for (const [at, fragment] of node.sqlFragments.entries()) {
		text += fragment;
		const inner = node.parameters[at];
		if (inner !== undefined) text += isValue(inner) ? `$${++count.values}` : write(inner as RawNode, count);
	}
	return text;
};
/** Templates of text and values need no walk over a tree of nodes. */
class QuickCompiler extends PostgresQueryCompiler {
	override compileQuery(node: RootOperationNode, queryId: QueryId): CompiledQuery {
		const parameters: unknown[] = [];
		const found = node.kind === "RawNode" ? walk(node, known.into(0, node.sqlFragments), parameters) : undefined;
		if (!found) return super.compileQuery(node, queryId);
		found.text ??= write(node as RawNode, { values: 0 });
		return { query: node, queryId, sql: found.text, parameters };
	}
}
const dialect: Dialect = {
	createAdapter: () => new PostgresAdapter(),
	createDriver: () => new DummyDriver(),
	createIntrospector: (db) => new PostgresIntrospector(db),
	createQueryCompiler: () => new QuickCompiler(),
};
const compiler = new QuickCompiler();
const adapter = new PostgresAdapter();
const driver = new DummyDriver();
const changing = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);
type Answered = QueryResult<Record<string, unknown>>;
const nothing: Answered = { rows: [] };

/** Asks by a callback: the driver's own promises keep every answer in memory until the next great clearing away, which then comes often. */
export const ask = (client: pg.ClientBase, question: pg.QueryConfig): Promise<pg.QueryResult<Record<string, unknown>>> =>
	new Promise((resolve, reject) => {
		client.query<Record<string, unknown>>(question, (fault: Error | null, result) => {
			if (fault) reject(fault);
			else resolve(result);
		});
	});

const BECAUSE_OF_AN_EARLIER_ONE = "25P02";
/** What was sent without anybody waiting for it, and the first thing that went wrong in it. */
export class Sent {
	#fault: unknown;
	#last: Promise<unknown> = Promise.resolve();
	add(answer: Promise<unknown>): void {
		this.#last = answer.catch((fault: unknown) => {
			if ((fault as { code?: string } | null)?.code !== BECAUSE_OF_AN_EARLIER_ONE) this.#fault ??= fault;
		});
	}
	/** Everything so far was answered; what went wrong first is thrown. */
	async heard(): Promise<void> {
		await this.#last;
		this.throwFault();
	}
	throwFault(): void {
		if (this.#fault !== undefined) throw this.#fault;
	}
}

/** How statements go over a connection. */
export type Manner = {
	/** The same question within one visit is asked of the database once, as long as nothing is written. */
	readonly remembers?: boolean;
	/** What only writes is not waited for: the connection does everything in the order it was sent, and the end of the transaction hears what went wrong. */
	readonly sends?: Sent;
};
/** Runs everything on one connection. */
class QuickExecutor extends DefaultQueryExecutor {
	readonly #client: pg.ClientBase;
	readonly #asked: Map<string, Promise<Answered>> | undefined;
	readonly #sends: Sent | undefined;
	constructor(client: pg.ClientBase, { remembers, sends }: Manner) {
		super(compiler, adapter, {
			provideConnection: () => {
				throw new Error("the connection of a transaction is its own");
			},
		});
		this.#client = client;
		this.#asked = remembers ? new Map() : undefined;
		this.#sends = sends;
	}
	async #send({ name }: Statement, { sql: text, parameters }: CompiledQuery): Promise<Answered> {
		const values = [...parameters];
		const result = await ask(this.#client, name === undefined ? { text, values } : { name, text, values });
		return changing.has(result.command) ? { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) } : { rows: result.rows };
	}
	override executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
		const statement = statementOf(query.sql);
		const give = (answer: Promise<Answered>): Promise<QueryResult<Row>> => answer as Promise<QueryResult<Row>>;
		if (this.#sends && !statement.answers) {
			this.#sends.add(this.#send(statement, query));
			return give(Promise.resolve(nothing));
		}
		if (!this.#asked) return give(this.#send(statement, query));
		if (!statement.asks) {
			this.#asked.clear();
			return give(this.#send(statement, query));
		}
		const question = `${statement.name ?? query.sql} ${JSON.stringify(query.parameters)}`;
		const earlier = this.#asked.get(question);
		if (earlier) return give(earlier);
		const answer = this.#send(statement, query);
		this.#asked.set(question, answer);
		return give(answer);
	}
}

const noId: QueryId = { queryId: "" };
/** Sends a statement that nobody waits for. */
export const sendOn =
	(client: pg.ClientBase, sent: Sent): ((statement: RawBuilder<unknown>) => void) =>
	(statement) => {
		const { sql: text, parameters } = compiler.compileQuery(statement.toOperationNode() as RawNode, noId);
		const { name } = statementOf(text);
		sent.add(ask(client, { ...(name === undefined ? {} : { name }), text, values: [...parameters] }));
	};

/** Gives what `sql` templates run on, for a transaction that began on this connection. */
export const transactionOn = (client: pg.ClientBase, manner: Manner = {}): Transaction<DB> =>
	new Transaction<DB>({ config: { dialect }, dialect, driver, executor: new QuickExecutor(client, manner) });
