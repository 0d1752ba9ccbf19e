/**
 * Passwords that are tried first. Below twelve letters everything is refused already, so what matters are the long ones people make of the short
 * ones: doubled, with a year, with 123! behind it, with a 0 for an o. They are recognised by what they are made of, and the usual ones listed.
 */
const words =
	"password passw0rd wachtwoord welkom welcome geheim secret admin administrator beheer beheerder gebruiker user login inloggen aanmelden qwerty qwertyuiop azerty asdfgh asdfghjkl zxcvbn zxcvbnm iloveyou ikhouvanjou ikhouvan princess prinses sunshine zonnetje dragon draak monkey aapje football voetbal baseball master superman batman letmein laatmebinnen trustno shadow michael jordan pokemon naruto starwars computer internet summer zomer winter herfst lente autumn spring january januari february februari march maart april mei june juni july juli august augustus september oktober october november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday amsterdam rotterdam utrecht denhaag eindhoven groningen nederland holland feyenoord ajax psv oranje chocolade chocolate cookie koekje freedom vrijheid whatever hello hallo goedemorgen familie family mama papa schatje liefje lieverd knuffel poes hond kitten puppy flower bloem bloemen butterfly vlinder unbelievable changeme verander default standaard temporary tijdelijk test tester testing demo guest gast gemeente wijkteam buurtteam team zorg welzijn buurt sociaal outreachend erbij eropaf samen thuis maatschappelijk werk werker";
const known = new Set(words.split(" "));

const listed = new Set(
	"1qaz2wsx3edc 1qaz2wsx3edc4rfv 1q2w3e4r5t6y q1w2e3r4t5y6 qazwsxedcrfv zaq12wsxcde3 abcdefghijkl abcdefghijklm aabbccddeeff abc123abc123 a1b2c3d4e5f6 asdf1234asdf qwer1234qwer qwerasdfzxcv zxcvasdfqwer qweasdzxc123 123qweasdzxc 1234qwerasdf q1w2e3r4t5y6u7 ikweethetniet ditismijnwachtwoord mijnwachtwoord thisismypassword mypasswordis letmeinletmein onceuponatime correcthorsebatterystaple trustnoone123 manchesterunited liverpoolfc1 christopher1 jesuschrist1 linkedin1234 facebook1234 geenwachtwoord hetwachtwoord nieuwwachtwoord oudwachtwoord".split(
		" ",
	),
);

const signs: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i" };
const asLetters = (text: string): string => [...text].map((sign) => signs[sign] ?? sign).join("");
const rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm"];
const walks = new Set(
	rows.flatMap((row) => [row, [...row].reverse().join("")]).flatMap((row) => [...row].slice(0, -1).map((one, at) => one + row[at + 1])),
);

/** The same few signs over and over, or signs that lie next to each other. */
const isMonotonous = (text: string): boolean => {
	if (/^(.{1,5})\1+.{0,3}$/u.test(text)) return true;
	const pairs = [...text].slice(1).map((sign, at) => `${text[at]}${sign}`);
	return pairs.filter(([one, two]) => one === two || walks.has(`${one}${two}`)).length >= pairs.length - 2;
};
/** Says whether a text is nothing but known words, with few signs of its own around them. */
const isMadeOf = (text: string, all: ReadonlySet<string>): boolean => {
	let rest = text;
	for (const word of [...all].sort((one, two) => two.length - one.length)) if (word.length >= 3) rest = rest.split(word).join(" ");
	return rest !== text && rest.replace(/[\s\d\W_]+/gu, "").length <= 1;
};

/** Says whether a password is one of those tried first: listed, a walk over the keys, or made of nothing but well-known words and numbers. */
export const isWellKnown = (password: string, about: readonly string[] = []): boolean => {
	const text = password.normalize("NFKC").toLowerCase();
	const bare = text.replace(/[\s._-]+/gu, "");
	const own = about.flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((one) => one.length >= 3);
	const all = own.length === 0 ? known : new Set([...known, ...own]);
	// At most two well-known words: a row of four or more common words is a good password.
	const few = text.split(/[\s._-]+/u).filter(Boolean).length < 4;
	return listed.has(bare) || isMonotonous(bare) || (few && (isMadeOf(bare, all) || isMadeOf(asLetters(bare.replace(/[\d\W_]+$/u, "")), all)));
};
