import type { Finding } from "../../../core/issue.ts";
import type { Answers, Desk } from "../desk.ts";
import { firstAnswers } from "../first-questions.ts";
import { Clearing } from "./clear.ts";
import { loadCounsel } from "./counsel.ts";
import { decideAnswers } from "./decide.ts";
import { showOffers } from "./offer.ts";
import { showFindings } from "./show-findings.ts";
import { forgetSuggestion, suggestAnswers } from "./suggest.ts";

/** Lets the law have its say: what may be chosen, what follows, what no longer applies, and what is wrong. */
export async function startAdvice(desk: Desk): Promise<void> {
	const { kind, template, language } = desk.data;
	const counsel = await loadCounsel(kind.kind, template.id, language);
	const { form, texts } = desk;
	const clearing = new Clearing(desk, counsel);
	const withFirst = (answers: Answers) => ({ ...answers, ...firstAnswers(form) });
	const findingsIn = remembered((answers) => counsel.findings(withFirst(answers)));

	desk.judge = (answers) => findingsIn(answers).map((finding) => counsel.worded(finding));
	desk.whenChanged(({ answers }) => showFindings(form, findingsIn(answers), counsel, texts));

	desk.cleared.name(counsel.law.labels);

	let choices: string | undefined;
	desk.replaced = () => {
		clearing.forget();
		choices = undefined;
	};
	desk.follow = function* (answered) {
		// What is typed decides nothing.
		if (kind.kind === "segment") return false;
		const chosen = chosenIn(form);
		if (chosen === choices) return false;
		// Until all of it is done, it is not known what the form shows.
		choices = undefined;
		yield;
		const current = withFirst(answered.answers);
		yield;
		// What follows may have consequences of its own.
		if (clearing.after({ ...answered, answers: current })) return true;
		yield;
		if (yield* decideAnswers(form, current, counsel.law)) return true;
		yield;
		if (suggestAnswers(form, current, counsel.law)) return true;
		yield;
		yield* showOffers(form, current, counsel, texts);
		choices = chosen;
		return false;
	};
	// Before the answer is read and shown: it is no suggestion any more then.
	form.addEventListener(
		"input",
		({ target }) => {
			if (target instanceof Element) forgetSuggestion(target);
		},
		{ capture: true },
	);
	desk.refresh();
	desk.workshop.dataset.advised = "";
}

/** Every answer that is chosen, in short. */
function chosenIn(form: HTMLElement): string {
	return [...form.querySelectorAll<HTMLInputElement>("input:checked")]
		.map(({ name, value }) => `${name}=${value}`)
		.join("&");
}

/** What the answers of the last reading give, so that it is judged once. */
function remembered(judge: (answers: Answers) => readonly Finding[]) {
	let last: { readonly answers: Answers; readonly findings: readonly Finding[] } | undefined;
	return (answers: Answers) => {
		if (last?.answers !== answers) last = { answers, findings: judge(answers) };
		return last.findings;
	};
}
