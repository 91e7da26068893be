import type { Desk } from "../desk.ts";
import { Clearing } from "./clear.ts";
import { loadCounsel } from "./counsel.ts";
import { decideAnswers } from "./decide.ts";
import { showOffers } from "./offer.ts";
import { showFindings } from "./show-findings.ts";
import { forgetSuggestion, suggestAnswers } from "./suggest.ts";

/** Lets the law have its say: what may be chosen, what follows, what no longer applies, and what is wrong. */
export async function startAdvice(desk: Desk): Promise<void> {
	const { kind, language } = desk.data;
	const counsel = await loadCounsel(kind.kind, language);
	const { form, texts } = desk;
	const clearing = new Clearing(desk, counsel);
	const withFirst = () => ({ ...desk.read().answers, ...firstAnswers(form) });

	desk.judge = (answers) =>
		counsel
			.findings({ ...answers, ...firstAnswers(form) })
			.map((finding) => counsel.worded(finding));

	let choices = "";
	let isSettling = false;
	desk.whenChanged(({ answers }) => {
		const advised = { ...answers, ...firstAnswers(form) };
		showFindings(form, counsel.findings(advised), counsel, texts);
		if (kind.kind === "segment" || isSettling) return;
		// What is typed decides nothing.
		const now = chosenIn(form);
		if (now === choices) return;
		isSettling = true;
		// What follows may have consequences of its own.
		for (let isChanged = true; isChanged; ) {
			const current = withFirst();
			isChanged = clearing.after(current);
			if (!isChanged) isChanged = decideAnswers(form, current, counsel.law);
			if (!isChanged) isChanged = suggestAnswers(form, current, counsel.law);
			desk.settle();
		}
		showOffers(form, withFirst(), counsel, texts);
		choices = chosenIn(form);
		isSettling = false;
		desk.refresh();
	});
	form.addEventListener("input", ({ target }) => {
		if (target instanceof Element) forgetSuggestion(target);
	});
	desk.refresh();
	desk.workshop.dataset.advised = "";
}

/** What is asked first and stands in no document. */
function firstAnswers(form: HTMLElement): Readonly<Record<string, string>> {
	const chosen = form.querySelectorAll<HTMLInputElement>("[data-first] input:checked");
	return Object.fromEntries([...chosen].map(({ name, value }) => [name, value]));
}

/** Every answer that is chosen, in short. */
function chosenIn(form: HTMLElement): string {
	return [...form.querySelectorAll<HTMLInputElement>("input:checked")]
		.map(({ name, value }) => `${name}=${value}`)
		.join("&");
}
