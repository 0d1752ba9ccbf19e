/** The page a device shows when it cannot fetch the one that was asked for: made once at the build, holds nothing of anybody. */
import type { Language } from "#src/kernel/language.ts";
import type { Messages } from "./texts/index.ts";

/** Draws it in one language. What waits to be sent is filled in by the script. */
export const offlinePage = (
	language: Language,
	words: Messages,
	assets: { readonly script: string; readonly css: string },
): string => `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${words.offline.title} · Erbij</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${assets.css}">
<script type="module" src="${assets.script}"></script>
</head>
<body class="is-plain" data-offline>
<header class="tabletop"><div><h1>${words.offline.title}</h1></div></header>
<main id="inhoud" tabindex="-1">
<p class="lead measure">${words.offline.lead}</p>
<p class="chip is-waiting" role="status" data-waiting hidden data-one="${words.waitingOne}" data-more="${words.waitingMore}"><span data-waiting-words></span></p>
<p class="soft" data-nothing-waits hidden>${words.offline.nothing}</p>
<p><a class="button" href="" data-again>${words.offline.again}</a></p>
</main>
</body>
</html>
`;
