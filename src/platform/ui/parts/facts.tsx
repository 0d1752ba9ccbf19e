import type { ComponentChildren, VNode } from "preact";

export type Fact = { readonly what: ComponentChildren; readonly is: ComponentChildren };

/** Facts in pairs. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }): VNode => (
	<dl class="facts">
		{facts.map(({ what, is }, at) => (
			<div key={at}>
				<dt>{what}</dt>
				<dd>{is}</dd>
			</div>
		))}
	</dl>
);

export type Column = { readonly words: string; readonly number?: boolean };
type TableProps = {
	/** Name of the region that scrolls sideways, for who cannot see it. */
	readonly label: string;
	readonly caption?: ComponentChildren;
	readonly columns: readonly Column[];
	/** First cell of each row names the row. */
	readonly rows: readonly (readonly ComponentChildren[])[];
	readonly total?: readonly ComponentChildren[];
};

const Cells = ({ cells, columns }: { readonly cells: readonly ComponentChildren[]; readonly columns: readonly Column[] }): VNode => (
	<tr>
		{cells.map((cell, at) =>
			at === 0 ? (
				<th key={at} scope="row">
					{cell}
				</th>
			) : (
				<td key={at} class={columns[at]?.number ? "number" : undefined}>
					{cell}
				</td>
			),
		)}
	</tr>
);

export const Table = ({ label, caption, columns, rows, total }: TableProps): VNode => (
	<div class="table-wrap" tabIndex={0} role="region" aria-label={label}>
		<table class="table">
			{caption !== undefined && <caption>{caption}</caption>}
			<thead>
				<tr>
					{columns.map(({ words, number }) => (
						<th key={words} scope="col" class={number ? "number" : undefined}>
							{words}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((cells, at) => (
					<Cells key={at} cells={cells} columns={columns} />
				))}
			</tbody>
			{total !== undefined && (
				<tfoot>
					<Cells cells={total} columns={columns} />
				</tfoot>
			)}
		</table>
	</div>
);
