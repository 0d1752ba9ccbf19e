/** What may never be the purpose of going, who may never come along, and what is not something to bring (LEG-15, LEG-17, ANTI-09). Word lists in Dutch and English. */
import { tokensOf } from "./own-words.ts";

/** Inspection and enforcement as a purpose, each as it is written. */
const control: readonly RegExp[] = [
	/\bcontroleren\b|\bcontroleer\b|\b(ter|voor|tot|op|een) (\p{L}+ )?controle\b|\b(huis|adres|uitkerings|bijstands|woon|samenwoon|handhavings)controles?\b|\bcontrole(bezoek|bezoeken|actie|ronde|gang)\b/gu,
	/\bhandhav\p{L}*|\bgehandhaafd\b|\bsancti\p{L}+|\bbestraf\p{L}*|\bbeboet\p{L}*|\bboete (opleggen|geven|uitdelen)/gu,
	/(?<!\p{L})\p{L}*fraude\p{L}*|\bzwart ?werk\p{L}*|\bbijstandsfraude\b|\bsamenwoonfraude\b/gu,
	/\binspect\p{L}+|\bopspor\p{L}+|\btoezicht houden\b|\bbewijs(materiaal)? (verzamelen|zoeken|vinden)/gu,
	/\b(adres|uitkering|uitkeringen|toeslag|toeslagen|bijstand|tandenborstels?) (nagaan|checken|nakijken|tellen|verifieren)/gu,
	/\b(checken|nagaan|nakijken|kijken) of (hij|zij|ze|er|iemand|meneer|mevrouw|u)?\s*(wel |echt |nog )*(\p{L}+ )?(alleen woont|samenwoont|werkt|woont|recht heeft)/gu,
	/\benforc\p{L}+|\bfraud\p{L}*|\bcheck (up )?on (the|his|her|their)? ?(benefit|benefits|address|claim)|\b(benefit|address|welfare) checks?\b|\bcontrol visit\b|\bgather(ing)? evidence\b|\bpenali\p{L}+|\bsurveillance\b/gu,
];
/** Who carries such a role, in words of a role or an organisation. */
const inThatRole =
	/handhav|\bboa\b|toezichthouder|inspect(eur|ie|or|ion)|controleur|recherche|rechercheur|opsporing|fraude|fraud|interventieteam|intervention team|deurwaarder|bailiff|politie|\bpolice\b|marechaussee|\bofficier van justitie|enforc|leerplicht|benefit (officer|investigator)|investigator|vreemdelingen(dienst|politie)|\bind\b|belastingdienst|tax (office|authority)/u;
/** A turn that says the opposite: 'ik kom niet controleren', 'no inspection'. */
const opposite =
	/\b(niet|geen|nooit|zonder|noch|in plaats van|not|no|never|without|instead of)\b(?:\s+\p{L}+){0,3}\s*$|\b(samen|together)\b(?:\s+\p{L}+){0,5}\s*$/u;

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The word that makes this an inspection, if there is one. */
export const controlWord = (text: string): string | undefined => {
	const said = plain(text);
	for (const pattern of control) {
		for (const found of said.matchAll(pattern)) if (!opposite.test(said.slice(0, found.index))) return found[0];
	}
	return undefined;
};
/** Whether somebody comes along in the role of inspector or enforcer. */
export const comesToEnforce = (companion: { readonly role: string; readonly organisation?: string | undefined }): boolean =>
	inThatRole.test(plain([companion.role, companion.organisation].join(" ")));

const emptyHands = new Set(
	(
		"notitie notities notitieblok notitieboek schrift aantekening aantekeningen pen papier formulier formulieren vragenlijst vragenlijsten vragen intake intakeformulier screening screeningslijst meting metingen checklist checklists lijst lijsten lijstje observatie observaties observatieformulier inventarisatie onderzoek onderzoeken controle controles check checks rapport verslag tablet laptop camera meetlint folder folders visitekaartje legitimatie mandaat besluit beschikking brief waarschuwing " +
		"niets niks nix geen onbekend nvt later nader bepalen " +
		"note notes notebook notepad paper form forms questionnaire questionnaires question questions assessment assessments survey observation observations inspection report warning letter leaflet business card nothing none unknown tbd na"
	).split(" "),
);
const fillers = new Set(
	(
		"de het een en of van in op te ik we wij mijn onze ons paar enkele wat om met mee meenemen neem nemen bij uit voor aan dat die dit alleen slechts even gewoon maar nog eerst kijken kijk zien wat hoe er is gaat doen maken invullen vullen afnemen stellen noteren opschrijven schrijven controleren checken onderzoeken inventariseren observeren weet nee " +
		"the a an and or of in on to i we my our with for just only some any few couple see look how it goes take taking make fill filling ask asking write writing down check checking bring something is"
	).split(" "),
);
/** Empty hands: nothing, or only what serves us - notes, forms, checks (LEG-17). */
export const bringsNothing = (bring: string | undefined): boolean => {
	const carried = tokensOf(bring ?? "").filter((word) => !fillers.has(word));
	return carried.every((word) => emptyHands.has(word));
};
