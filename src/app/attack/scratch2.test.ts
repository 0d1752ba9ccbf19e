import { it } from "vitest";
import { z } from "zod";
import { phases } from "../phases.ts";
import { plant } from "./planted.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
type S = { type?: string; properties?: Record<string, S>; required?: string[]; enum?: unknown[]; const?: unknown; pattern?: string; anyOf?: S[]; items?: S; additionalProperties?: S };
let seed = 7; const rnd = (n: number) => { seed = (seed + 0x6d2b79f5) | 0; let t = Math.imul(seed ^ (seed >>> 15), 1 | seed); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) % n; };
const nasty = ["\ud800x", "2026-02-30", "0000-01-01", "0001-01-01", "9999-12-31", "1e400", "-0", "NaN", "' OR 1=1 --", "{}", "$1", "__proto__", "x".repeat(150), "🏳️‍🌈\u202E", "Lindestraat 14", "12", "12:30", "2026-12-24", "2026-12-24T10:00", "ja", "a\nb", "%00", "\\", "{1,2}", "{\"a\"}", "\u2028", "Jan: dit, anders dat", "∞", "12,5", "٣"];
it("fuzz", async () => {
	const p = await plant();
	const { house } = p;
	const ids: Record<string, string[]> = { case: [p.ilse.case, p.karim.case, p.before, p.conference], conference: [p.conference], member: [house.people.tom.id ?? "", house.newId()], organisation: [house.ids.westhof, house.newId()] };
	const actors = [house.people.nadia, house.people.keeper, house.people.westhof, house.people.wim, p.ilse.self, p.participant, p.reporter, p.holder, { tenant: house.ids.tenant, kind: "public", id: null, roles: ["public"], teams: [], organisation: null }] as typeof house.people.nadia[];
	const gen = (s: S, name: string): unknown => {
		if (s.const !== undefined) return s.const;
		if (s.enum) return rnd(8) === 0 ? nasty[rnd(nasty.length)] : s.enum[rnd(s.enum.length)];
		if (s.anyOf) return gen(s.anyOf[rnd(s.anyOf.length)] ?? {}, name);
		if (s.pattern?.includes("0-9a-f]{8}")) { const known = [...(ids[name] ?? []), ...Object.values(p.things)]; return ids[name] && rnd(8) ? ids[name][rnd(2) ? 0 : rnd(ids[name].length)] : known[rnd(known.length)]; }
		if (s.type === "object" || s.properties) { const out: Record<string, unknown> = {}; for (const [k, v] of Object.entries(s.properties ?? {})) if ((s.required ?? []).includes(k) || rnd(2)) out[k] = gen(v, k); if (rnd(10) === 0) out["by"] = "x"; return out; }
		if (s.type === "array") return Array.from({ length: rnd(3) }, () => gen(s.items ?? {}, name));
		if (s.type === "boolean") return true;
		if (/on$|day|until|from|since|next|backOn|lookAgain|born|firstNoticed/i.test(name) && rnd(3)) return ["2026-12-24", "2026-11-24", "0000-01-01", "0001-01-01", "9999-12-31", "2026-02-30"][rnd(6)];
		if (s.type === "number" || s.type === "integer") return [0, 1, -1, 1e308, 3, 2.5, 12][rnd(7)];
		return rnd(3) ? "Een gewone zin over koffie en samen iets doen" : nasty[rnd(nasty.length)];
	};
	const seen = new Map<string, string>(); const okd = new Set<string>();
	for (const { operation: o } of phases.flatMap((ph) => ph.handled)) {
		if (o.name === "signalling.bring-file") continue;
		const schema = z.toJSONSchema(o.input, { io: "input", unrepresentable: "any" }) as S;
		for (const actor of actors.filter((a) => mayAtAll(a.roles, o.who))) for (let i = 0; i < 40; i++) {
			const input = gen(schema, "") as Record<string, unknown>;
			if (o.name === "team.change-member") input["member"] = house.newId();
			try { const ran = await house.run(actor, o.name, JSON.parse(JSON.stringify(input))); if (ran.kind === "ok") okd.add(o.name); } catch (e) { const k = `${o.name} ${String(e).slice(0, 110)}`; if (!seen.has(k)) { seen.set(k, JSON.stringify(input).slice(0, 500)); } }
		}
	}
	for (const [k, v] of seen) console.log("FAULT", k, v);
	console.log("never ok:", phases.flatMap((ph) => ph.handled).map((h) => h.operation.name).filter((n) => !okd.has(n)).join(" "));
	await house.close();
}, 240000);
