/** The words of linking: a field compared in levels, what a scheme looks at, and what a pair comes to. */

/** How a field can compare, from best to worst; `m` is a first guess of how often it does so for one and the same, before the data have spoken. */
export type Level = { readonly name: string; readonly m: number };
/** No evidence: one of the two did not say it. */
export const MISSING = -1;
export type Field<Row> = {
	readonly name: string;
	readonly levels: readonly Level[];
	/** The level of a pair, or `MISSING`. */
	readonly compare: (a: Row, b: Row) => number;
	/** The value that was equal at level 0 (or `level`): a rare one says more than a common one. */
	readonly value?: (row: Row) => string | undefined;
};
/** What is compared, and under which keys two rows can find each other. */
export type Scheme<Row> = {
	readonly fields: readonly Field<Row>[];
	/** Each key brings together the rows that share it; none for a row that does not have it. */
	readonly keys: readonly ((row: Row) => string | readonly string[] | undefined)[];
	/** What sorts a crowd under one key, so that only neighbours are compared. */
	readonly sorted: (row: Row) => string;
	/** Never the same, whatever else agrees: two different valid numbers of one citizen. */
	readonly never?: (a: Row, b: Row) => boolean;
	/** How two people of one household compare, per field and level: they share a name and a door, and are not one. Without it nobody is thought to live together. */
	readonly household?: readonly (readonly number[])[];
	/** Agrees on enough of its own to be joined without a human; what only agrees on a shared house does not. */
	readonly sureEnough?: (a: Row, b: Row, levels: ArrayLike<number>) => boolean;
	/** Likely, and with one slip of a kind that two people do not have between them: joined without a human too. `seen`: in how many rows that field has the value of this row. */
	readonly oneSlip?: (a: Row, b: Row, levels: ArrayLike<number>, seen: (field: number, row: Row) => number) => boolean;
};
/** Sure: together by itself. Ask: a human is asked, in words. Apart: two. */
export type Band = "sure" | "ask" | "apart";
export type Pair = {
	readonly a: number;
	readonly b: number;
	/** Natural logarithm of the odds that they are one. */
	readonly logOdds: number;
	readonly band: Band;
	readonly levels: readonly number[];
};
/** How often each level comes for the same (m), for two strangers (u) and for two of one household (h), per field; and how likely any two are the one or the other. */
export type Weights = {
	readonly prior: number;
	readonly m: readonly (readonly number[])[];
	readonly u: readonly (readonly number[])[];
	readonly home: number;
	readonly h: readonly (readonly number[])[] | undefined;
};
