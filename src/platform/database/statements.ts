/** From an `sql` template to a prepared statement on one connection: parsed and planned once a connection instead of every time. */
import {
	type CompiledQuery,
	type DatabaseConnection,
	DefaultQueryExecutor,
	type Dialect,
	DummyDriver,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	type QueryId,
	type QueryResult,
	type RawNode,
	type RootOperationNode,
	Transaction,
	type ValueNode,
} from "kysely";
import type pg from "pg";
import type { DB } from "./tables.ts";

/** A database keeps every prepared statement for as long as the connection lives; texts made while running must not fill it. */
const MOST_STATEMENTS = 500;
type Statement = { readonly name: string | undefined; readonly asks: boolean };
const statements = new Map<string, Statement>();
/** Whether a text only asks: nothing written, nobody waited for, nothing told. */
const onlyAsks = (text: string): boolean =>
	/^\s*select\b/i.test(text) && !/\b(insert|update|delete|for share|set_config|nextval|pg_advisory\w*|pg_notify)\b/i.test(text);
const statementOf = (text: string): Statement => {
	const known = statements.get(text);
	if (known) return known;
	const fresh = { name: statements.size < MOST_STATEMENTS ? `s${statements.size + 1}` : undefined, asks: onlyAsks(text) };
	if (fresh.name !== undefined) statements.set(text, fresh);
	return fresh;
};

/** Puts a template and the templates in it together; `undefined` when there is something else in it (a table's name, a list), which the driver's own compiler does. */
const putTogether = (node: RawNode, values: unknown[]): string | undefined => {
	let text = "";
	for (const [at, fragment] of node.sqlFragments.entries()) {
		text += fragment;
		const inner = node.parameters[at];
		if (inner === undefined) continue;
		if (inner.kind === "ValueNode" && !("immediate" in inner)) text += `$${values.push((inner as ValueNode).value)}`;
		else {
			const more = inner.kind === "RawNode" ? putTogether(inner as RawNode, values) : undefined;
			if (more === undefined) return undefined;
			text += more;
		}
	}
	return text;
};
/** Templates of text and values need no walk over a tree of nodes. */
class QuickCompiler extends PostgresQueryCompiler {
	override compileQuery(node: RootOperationNode, queryId: QueryId): CompiledQuery {
		const parameters: unknown[] = [];
		const text = node.kind === "RawNode" ? putTogether(node, parameters) : undefined;
		return text === undefined ? super.compileQuery(node, queryId) : { query: node, queryId, sql: text, parameters };
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

/** `remembers`: the same question within one visit is asked of the database once, as long as nothing is written. */
const connectionOn = (client: pg.ClientBase, remembers: boolean): DatabaseConnection => {
	const asked = new Map<string, Promise<QueryResult<unknown>>>();
	const send = async (statement: Statement, { sql: text, parameters }: CompiledQuery): Promise<QueryResult<unknown>> => {
		const values = [...parameters];
		const result = await client.query<Record<string, unknown>>(
			statement.name === undefined ? { text, values } : { name: statement.name, text, values },
		);
		return { rows: result.rows, ...(changing.has(result.command) ? { numAffectedRows: BigInt(result.rowCount ?? 0) } : {}) };
	};
	return {
		executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
			const statement = statementOf(query.sql);
			if (!remembers) return (await send(statement, query)) as QueryResult<Row>;
			if (!statement.asks) {
				asked.clear();
				return (await send(statement, query)) as QueryResult<Row>;
			}
			const question = `${query.sql} ${JSON.stringify(query.parameters)}`;
			const answer = asked.get(question) ?? send(statement, query);
			asked.set(question, answer);
			return (await answer) as QueryResult<Row>;
		},
		streamQuery: () => {
			throw new Error("rows are not streamed inside a transaction of an actor");
		},
	};
};

/** Gives what `sql` templates run on, for a transaction that began on this connection. */
export const transactionOn = (client: pg.ClientBase, remembers: boolean): Transaction<DB> => {
	const connection = connectionOn(client, remembers);
	const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (consumer) => consumer(connection) });
	return new Transaction<DB>({ config: { dialect }, dialect, driver, executor });
};
