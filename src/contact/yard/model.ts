/** Where living and working are one: the business, who else lives on the yard, what was agreed on taking over, and what each of them says (NBH-09). In their words, all optional. */
export type Yard = {
	readonly business?: string | undefined;
	readonly onTheYard?: string | undefined;
	readonly takingOver?: string | undefined;
	/** One voice a line: 'Vader: ik kan nog best'. */
	readonly voices?: readonly string[] | undefined;
};
