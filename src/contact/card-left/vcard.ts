/** A worker's own card as a telephone reads it: name, number, organisation, and when and where to be reached. Nothing of anybody else. Pure. */
export type OnCard = {
	readonly name: string;
	readonly phone: string | null;
	readonly organisation: string;
	readonly reachable: string | null;
	readonly base: string | null;
};
const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
export const vcardOf = ({ name, phone, organisation, reachable, base }: OnCard): string => {
	const [first = name, ...rest] = name.split(" ");
	const note = [reachable, base].filter((one) => one !== null && one !== "").join(". ");
	return [
		"BEGIN:VCARD",
		"VERSION:3.0",
		`N:${escaped(rest.join(" "))};${escaped(first)};;;`,
		`FN:${escaped(name)}`,
		`ORG:${escaped(organisation)}`,
		...(phone === null ? [] : [`TEL;TYPE=WORK,VOICE:${phone.replace(/[^\d+]/g, "")}`]),
		...(note === "" ? [] : [`NOTE:${escaped(note)}`]),
		"END:VCARD",
		"",
	].join("\r\n");
};
