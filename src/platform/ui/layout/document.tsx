import type { ComponentChildren, VNode } from "preact";
import { beginPage, Sprite } from "../icons.tsx";
import type { Screen } from "../screen.ts";
import { directionOf } from "#src/kernel/language.ts";
import { publicKitTexts } from "../texts/public.ts";

type DocumentProps = {
	readonly screen: Screen;
	/** Class of the body: which kind of page this is. */
	readonly kind: "worker" | "desk" | "citizen" | "person" | "plain";
	readonly children: ComponentChildren;
};

/** The whole page from `<html>` on; the server puts the doctype before it. The icons' drawings come last: then it is known which are used. */
export const Document = ({ screen, kind, children }: DocumentProps): VNode => {
	const used = beginPage();
	const spoken = screen.spoken ?? screen.language;
	return (
		<html lang={spoken} dir={directionOf(spoken)} data-theme={screen.theme}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
				<title>{`${screen.title} · Erbij`}</title>
				<meta name="color-scheme" content={screen.theme ?? "light dark"} />
				<link rel="icon" href="/icon.svg" type="image/svg+xml" />
				{screen.signedIn !== undefined && <link rel="manifest" href="/manifest.webmanifest" />}
				<link rel="stylesheet" href={screen.assets.css} nonce={screen.nonce} />
				{screen.assets.script !== undefined && <script type="module" src={screen.assets.script} nonce={screen.nonce} />}
			</head>
			<body class={`is-${kind}`} data-signed-in={screen.signedIn} data-stays={publicKitTexts(spoken).stays}>
				<a class="skip" href="#inhoud">
					{publicKitTexts(spoken).skip}
				</a>
				{children}
				<Sprite used={used} />
			</body>
		</html>
	);
};
