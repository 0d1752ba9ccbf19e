/** Being there, with the part we play: what struck us, and no names of passers-by (NBH-01). Pure. */

/** A name of somebody in what struck us: a title with a name, or a first name beside 'met', 'sprak', 'zag'. Gently guarded: words stay, names go. */
const titled = /(?<!\p{L})(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\.?|[Mm]w\.?|[Dd]hr\.?|[Mm]rs?\.?|[Mm]s\.?)\s+(\p{Lu}\p{L}+)/u;
const met =
	/(?<!\p{L})(?:[Mm]et|[Ss]prak|[Zz]ag|[Zz]ei|[Vv]ertelde|[Oo]ntmoette|[Vv]an|[Ss]poke to|[Ss]aw)\s+(\p{Lu}\p{Ll}{2,})(?=\s+(?:\p{Lu}\p{Ll}+|vertelde|zei|over|die|uit|van|told|said|about|who)|[,.]|$)/u;
const family = /(?<!\p{L})(?:[Ff]amilie|[Gg]ezin|[Ff]amily)\s+(\p{Lu}\p{L}+)/u;
/** An address with a number is somebody's door. */
const door = /(?<!\p{L})(\p{Lu}\p{Ll}+(?:straat|laan|weg|plein|kade|dijk|pad|hof|singel|gracht)\s+\d+)/u;
/** The first thing in it that points at somebody. */
export const pointsAtSomebody = (text: string): string | undefined =>
	[titled, family, door, met].map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
