/** The pages a device shows by itself: when it cannot fetch the one that was asked for, and when it is locked. Made once at the build, hold nothing of anybody. */
import type { Language } from "#src/kernel/language.ts";
import type { Messages } from "./texts/index.ts";

/** `font`: fetched along with the stylesheet, so that words are laid out once and not twice. */
type Assets = { readonly script: string; readonly css: string; readonly font?: string };
const waitingChip = (words: Messages): string =>
	`<p class="chip is-waiting" role="status" data-waiting hidden data-one="${words.waitingOne}" data-more="${words.waitingMore}"><span data-waiting-words></span></p>`;
const whole = (language: Language, title: string, marks: string, assets: Assets, inside: string): string => `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title} · Erbij</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="manifest" href="/manifest.webmanifest">
${assets.font === undefined ? "" : `<link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin>\n`}<link rel="stylesheet" href="${assets.css}">
<script type="module" src="${assets.script}"></script>
</head>
<body class="is-plain" data-offline${marks}>
<header class="tabletop"><div><h1>${title}</h1></div></header>
<main id="inhoud" tabindex="-1">
${inside}
</main>
</body>
</html>
`;

/** Draws it in one language. What waits to be sent, and what is along, is filled in by the script. */
export const offlinePage = (language: Language, words: Messages, assets: Assets): string =>
	whole(
		language,
		words.offline.title,
		"",
		assets,
		`<p class="lead measure">${words.offline.lead}</p>
<div class="stack" data-offline-along hidden><h2>${words.offline.along}</h2><div class="stack" data-offline-list></div></div>
${waitingChip(words)}
<p class="soft" data-nothing-waits hidden>${words.offline.nothing}</p>
<p><a class="button" href="" data-again>${words.offline.again}</a></p>`,
	);
/** The lock: one field and a button, there at once, before any script. */
export const lockPage = (language: Language, words: Messages, assets: Assets): string =>
	whole(
		language,
		words.lock.title,
		" data-lock",
		assets,
		`<p class="lead measure">${words.lock.lead}</p>
<form class="stack stack-wide" method="dialog" data-lock-form>
<div class="field"><label for="pin">${words.lock.pin}</label><input class="input" id="pin" name="pin" type="password" autocomplete="off" maxlength="200" required></div>
<p role="alert" data-lock-said></p>
<button class="button is-wide" type="submit">${words.lock.open}</button>
<button class="button is-quiet is-wide" type="button" data-lock-with-passkey hidden>${words.lock.passkey}</button>
</form>
${waitingChip(words)}`,
	);
