/** Parts of the sign-in pages. */
import type { VNode } from "preact";
import { freshForm, type FormState, type FormValues } from "#src/kernel/form.ts";
import { Icon } from "#src/platform/ui/index.ts";

type PasskeyProps = {
	readonly does: "in" | "maak" | "opnieuw";
	readonly naar?: string | undefined;
	readonly failed: string;
	readonly quiet?: boolean;
	/** Said above the button, and only where there is one. */
	readonly lead?: string;
	readonly children: string;
};
/** A button that the passkey script shows where the browser can do it; without script the other way stays. */
export const PasskeyButton = ({ does, naar, failed, quiet = false, lead, children }: PasskeyProps): VNode => (
	<div class="stack only-with-button">
		{lead !== undefined && <p class="soft">{lead}</p>}
		<button class={`button is-wide${quiet ? " is-quiet" : ""}`} type="button" data-passkey={does} data-naar={naar} data-failed={failed} hidden>
			<Icon name="key" /> <span>{children}</span>
		</button>
		<p class="mend" role="alert" data-passkey-said hidden />
	</div>
);

/** The state of a form that is no operation: what was typed and what is to be mended. */
export const stateOf = (name: string, id: string, values: FormValues = {}, problems: FormState["problems"] = []): FormState => ({
	...freshForm(name, id, values),
	problems,
});
