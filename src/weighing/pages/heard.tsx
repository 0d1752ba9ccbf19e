import type { VNode } from "preact";
import type { Language } from "#src/kernel/index.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { euros } from "#src/platform/texts/dates.ts";
import { Face, Facts, Said, Tag, Tally } from "#src/platform/ui/index.ts";
import type { Heard } from "../heard.ts";
import { texts } from "../texts/index.ts";
import { type WeighModel, withName } from "./weigh-model.ts";

const Told = ({ heard, language }: { readonly heard: Heard; readonly language: Language }): VNode => {
	const words = texts(language).heard;
	const from = heard.from ?? (heard.source === "own-eyes" ? words.ownEyes : words.unnamed);
	return (
		<div class="stack">
			<div class="from">
				<Face org={heard.from !== null} letter={from} />
				<p>
					<strong>{from}</strong>
					<br />
					<span class="soft small">{words.unverified}</span>
				</p>
			</div>
			<Said side="helper">
				{heard.concern !== "" && <p>{heard.concern}</p>}
				{heard.arrears && (
					<p>
						{fill(words.arrears, { months: heard.arrears.months, amount: euros(heard.arrears.amount, language) })} {heard.arrears.attempts}{" "}
						{heard.arrears.threat && fill(words.threatOn, { threat: heard.arrears.threat })}
					</p>
				)}
				{heard.nuisance && <p>{heard.nuisance}</p>}
			</Said>
			{heard.sender &&
				(heard.sender.did === null && heard.sender.goesOn === null ? (
					<p class="small soft">{fill(words.senderUnknown, { name: from })}</p>
				) : (
					<Facts
						facts={[
							...(heard.sender.did === null ? [] : [{ what: fill(words.senderDid, { name: from }), is: heard.sender.did }]),
							...(heard.sender.goesOn === null ? [] : [{ what: fill(words.senderGoesOn, { name: from }), is: heard.sender.goesOn }]),
						]}
					/>
				))}
		</div>
	);
};

/** What was told, marked as not verified (SIG-37). Other signals wait until the own weighing stands there (PRIV-08). */
export const WhatWasTold = ({ model, language }: { readonly model: WeighModel; readonly language: Language }): VNode => {
	const words = texts(language).heard;
	return (
		<section class="stack" aria-labelledby="gemeld">
			<h2 class="only-heard" id="gemeld">
				{words.title}
			</h2>
			{model.heard ? <Told heard={model.heard} language={language} /> : <p class="soft">{words.none}</p>}
			<div class="line-up">
				{model.nobodySpoke && <Tag icon="people">{withName(words.nobodySpoke, model, words.them)}</Tag>}
				<Tally days={model.heardDays} language={language} />
			</div>
			{model.laterHeard.map((heard) => (
				<Told key={heard.at} heard={heard} language={language} />
			))}
			{model.moreHeard > 0 && <p class="small soft">{model.moreHeard === 1 ? words.more : words.moreMany}</p>}
		</section>
	);
};
