/** A warning that names no fact is no safety: it only makes afraid (SAFE-01). */
import { tokensOf } from "#src/weighing/index.ts";

const vague =
	/^(gevaar|gevaarlijk|gevaarlijke|agressief|agressieve|agressie|onveilig|onveilige|oppassen|opletten|onvoorspelbaar|onvoorspelbare|eng|enge|dreigend|dreigende|gewelddadig|gewelddadige|verward|verwarde|instabiel|labiel|risico|risicovol|waarschuwing|voorzichtig|danger|dangerous|aggressive|aggression|unsafe|careful|beware|unpredictable|scary|threatening|violent|unstable|risk|risky|warning|caution)$/;
const filler = new Set(
	(
		"de het een en of van in op te is was kan kunnen wordt worden zijn heeft hebben met voor aan bij pas op let goed erg heel zeer soms vaak altijd snel mogelijk misschien waarschijnlijk bekend als zou man vrouw meneer mevrouw heer persoon type figuur bewoner bewoners mensen gezin familie huishouden adres buurt straat hij zij ze wees nooit alleen niet naar binnen gaan " +
		"the a an and or of in on to is was can could be become becomes known as very quite often sometimes always possibly may might man woman mr mrs person guy resident residents people family household address street he she it they with for not alone go inside please watch out"
	).split(" "),
);
/** Says that a warning is only a warning: no deed, no thing, no moment in it. */
export const isVague = (what: string): boolean => {
	const said = tokensOf(what);
	const facts = said.filter((word) => !vague.test(word) && !filler.has(word));
	return facts.length < (said.some((word) => vague.test(word)) ? 2 : 1);
};
