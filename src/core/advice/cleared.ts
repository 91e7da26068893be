import type { Law } from "../schema/law.ts";
import { valueAt } from "../value-at.ts";
import { type Offer, offered } from "./offered.ts";
import type { AdvisedAnswers } from "./rule.ts";

/**
 * The answers that no longer apply after an earlier answer changed: what was offered and is not any more, and
 * what was asked, or might yet have been, and is not. What has been answered anew is left, and so is what was never
 * offered: the advice tells of that.
 * @returns paths: `disclosureBasis`, `services.inntekt`, `endDate`
 */
export function cleared(before: AdvisedAnswers, after: AdvisedAnswers, law: Law): string[] {
	const paths: string[] = [];
	let now = after;
	// One that goes may take others with it.
	for (;;) {
		const more = lapsed(before, now, law);
		if (more.length === 0) return paths;
		paths.push(...more);
		now = withoutCleared(now, more);
	}
}

function lapsed(before: AdvisedAnswers, after: AdvisedAnswers, law: Law): string[] {
	const was = standing(before, law);
	const is = standing(after, law);
	const earlier = answersTo(before);
	const now = answersTo(after);
	return answeredPaths(after, law).filter((path) => {
		if (is(path, after) >= was(path, after)) return false;
		return JSON.stringify(now(path)) === JSON.stringify(earlier(path));
	});
}

/** How an answer stands: where what decides it is not answered, it may come to apply. */
const [ruledOut, undecided, applies] = [0, 1, 2];

/** Whether an answer is to a question that is asked, and among what is offered. */
function standing(answers: AdvisedAnswers, law: Law) {
	const { services, legalBases, processingBases, questions } = offered(answers, law);
	const choices: Readonly<Record<string, readonly Offer[]>> = {
		disclosureBasis: legalBases,
		processingBasis: processingBases,
	};
	const refused = new Set(services.filter(({ reason }) => reason).map(({ id }) => id));
	const byField = new Map(questions.map((one) => [one.field, one]));
	const chosen = new Set(answers.services?.map(({ id }) => id));
	return (path: string, given: AdvisedAnswers): number => {
		const [list, id] = path.split(".");
		if (list === "services" && id !== undefined) return refused.has(id) ? ruledOut : applies;
		const { isAsked = true, isDecided = true } = byField.get(path) ?? {};
		if (!isAsked) return isDecided ? ruledOut : undecided;
		const value = String(valueAt(given, path));
		// One is asked to be connected to a service of one's own declaration.
		if (path === "connection.service") return chosen.has(value) ? applies : ruledOut;
		const offers = choices[path];
		return !offers || isOffered(offers, value) ? applies : ruledOut;
	};
}

/** What the content does not know is for others to judge. */
function isOffered(offers: readonly Offer[], id: string): boolean {
	return offers.find((one) => one.id === id)?.reason === undefined;
}

/** Each answer that may lapse. */
function answeredPaths(answers: AdvisedAnswers, law: Law): string[] {
	const services = (answers.services ?? []).map(({ id }) => `services.${id}`);
	const asked = law.asked.map(({ field }) => field).filter((field) => field !== "services");
	return [...services, ...asked.filter((field) => valueAt(answers, field) !== undefined)];
}

/** Finds the answer at a path; of a service, that it is there. */
function answersTo(answers: AdvisedAnswers): (path: string) => unknown {
	const services = new Set(answers.services?.map(({ id }) => id));
	return (path) => {
		const [list, id] = path.split(".");
		if (list !== "services" || id === undefined) return valueAt(answers, path);
		return services.has(id);
	};
}

/** The answers without those at the given paths. A list whose last row goes is unanswered again. */
export function withoutCleared(answers: AdvisedAnswers, paths: readonly string[]): AdvisedAnswers {
	const copy: Record<string, unknown> = { ...answers };
	for (const path of paths) {
		const [group = "", key] = path.split(".");
		const value = copy[group];
		if (key === undefined) delete copy[group];
		else if (Array.isArray(value)) {
			const rows = value.filter((row: { readonly id: string }) => row.id !== key);
			if (rows.length > 0) copy[group] = rows;
			else delete copy[group];
		} else {
			const { [key]: _, ...rest } = (value ?? {}) as Record<string, unknown>;
			copy[group] = rest;
		}
	}
	return copy as AdvisedAnswers;
}
