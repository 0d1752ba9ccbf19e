/** What an earlier version of this script kept, sealed with a key that lay on the device: sealed anew with the key of now. Nothing is lost by an update. */
import { matterIn } from "#src/app/take-along/roads.ts";
import { all, get, put, remove } from "./device.ts";
import type { KeptDraft } from "./first-contact.ts";
import { newId } from "./new-id.ts";
import { keep, type Kept } from "./outbox.ts";
import { seal, type Sealed } from "./seal.ts";

type EarlierField = readonly [string, string | { readonly file: number; readonly name: string; readonly type: string }];
type EarlierForm = { readonly action: string; readonly page: string; readonly label: string; readonly fields: readonly EarlierField[] };

export const bringUpToDate = async (owner: string): Promise<void> => {
	const key = await get<CryptoKey>("meta", `key:${owner}`);
	if (!key) return;
	const bytes = ({ iv, bytes: sealed }: Sealed): Promise<ArrayBuffer> => crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed);
	const open = async <Value>(sealed: Sealed): Promise<Value> => JSON.parse(new TextDecoder().decode(await bytes(sealed))) as Value;
	for (const item of (await all<Partial<Kept> & { id: string; sealed: Sealed; files?: readonly Sealed[] }>("outbox")).filter(
		(one) => one.owner === owner,
	)) {
		if (item.apart !== undefined) continue;
		const form = await open<EarlierForm>(item.sealed);
		const fields: [string, string | File][] = [];
		for (const [name, value] of form.fields) {
			const file = typeof value === "string" ? undefined : item.files?.[value.file];
			if (typeof value === "string") fields.push([name, value]);
			else if (file) fields.push([name, new File([await bytes(file)], value.name, { type: value.type })]);
		}
		await keep(owner, item.id, { ...form, fields }, item.id);
	}
	for (const draft of (await all<Partial<KeptDraft> & { key: string; sealed: Sealed }>("drafts")).filter((one) => one.owner === owner)) {
		if (draft.work !== undefined) continue;
		const text = await open<{ text: string; base: string }>(draft.sealed);
		const work = newId();
		const [, page = "", operation = "", field = "text"] = draft.key.split("\n");
		const about = matterIn(page);
		const sealed = await seal(owner, { ...text, action: page, fields: [[field, text.text]] }, work);
		await put("drafts", draft.key, { ...draft, work, operation, ...(about === undefined ? {} : { about }), sealed });
	}
	await remove("meta", [`key:${owner}`]);
};
