/** A bill that could only be settled on a website; what Karim did, what Nadia said for him, and who could decide after all (EXE-08). */
import type { Cast } from "../cast.ts";
import type { Does } from "../play.ts";

export const inTheWay = async ({ organisations }: Cast, me: Does, self: Does): Promise<void> => {
	await me(30, "16:00", "carrying-out.know-organisation", {
		organisation: organisations.lichtnet,
		kind: "interest",
		words: "Liever elke maand een klein bedrag dan een deurwaarder.",
	});
	await me(30, "16:02", "carrying-out.know-organisation", {
		organisation: organisations.lichtnet,
		kind: "duty",
		words: "Eerst praten over een regeling, dan pas afsluiten.",
	});
	const { obstacle } = await me(18, "10:30", "carrying-out.note-obstacle", {
		what: "Een regeling kan alleen op de website, en die vraagt een rekening op zijn eigen naam.",
		organisation: organisations.lichtnet,
		effect: "Elke maand komt er een brief bij, met nieuwe kosten.",
	});
	await self(18, "20:10", "carrying-out.step-on-obstacle-myself", {
		obstacle,
		words: "Ik heb de brieven op volgorde gelegd en het klantnummer gevonden.",
	});
	await me(17, "11:00", "carrying-out.give-mandate", { obstacle, may: "Bellen, en vragen of de rekening op zijn naam kan", spoken: "ja" });
	await me(17, "11:20", "carrying-out.step-on-obstacle", { obstacle, words: "Gebeld, met Karim erbij.", inName: "ja" });
	await me(17, "11:45", "carrying-out.answer-on-obstacle", {
		obstacle,
		who: "De klantenservice",
		answer: "Dat kan alleen op de website.",
		then: "on",
	});
	await me(16, "09:10", "carrying-out.step-on-obstacle", { obstacle, words: "Gevraagd wie dit wel mag beslissen." });
	await me(15, "14:00", "carrying-out.answer-on-obstacle", {
		obstacle,
		who: "De teamleider",
		answer: "Op zijn eigen naam, in tien delen.",
		then: "solved",
		helped: "Vraag naar de teamleider: die mag een rekening op een andere naam zetten.",
	});
	await self(15, "19:30", "carrying-out.end-mandate-myself", { obstacle });
	const { obstacle: still } = await me(4, "15:20", "carrying-out.note-obstacle", {
		what: "Het schoolreisje moet in één keer betaald, voor vrijdag.",
		organisation: organisations.school,
		effect: "Dan gaat zijn dochter niet mee.",
		canDecide: "De directeur",
	});
	await self(4, "20:00", "carrying-out.step-on-obstacle-myself", { obstacle: still, words: "Ik vraag het morgen zelf aan de juf." });
};
