import type { AdvisedAnswers } from "../../../core/advice/index.ts";
import { type Offer, offered } from "../../../core/advice/offered.ts";
import type { Finding } from "../../../core/issue.ts";
import type { Slices } from "../../../core/slices.ts";
import type { DraftTexts } from "../../../texts/draft.ts";
import type { Answers } from "../desk.ts";
import { element } from "../dom.ts";
import { bodyOf, questionAt } from "../with-id.ts";
import type { Counsel } from "./counsel.ts";

/** The questions whose answers the kind of consumer and the services decide between. */
const lists = {
	services: "services",
	disclosureBasis: "legalBases",
	processingBasis: "processingBases",
} as const;

/**
 * Shows only the answers that may be chosen, and lists the others with the reason why they may not. One that is
 * chosen already stays, with what the advice says of it.
 */
export function* showOffers(
	form: HTMLElement,
	answers: Answers,
	counsel: Counsel,
	texts: DraftTexts,
): Slices {
	const offers = offered(answers as AdvisedAnswers, counsel.law);
	yield;
	for (const [field, list] of Object.entries(lists)) {
		const group = questionAt(field, form);
		if (group) yield* offerIn(group, field, offers[list], counsel, texts);
	}
}

function* offerIn(
	group: HTMLElement,
	field: string,
	offers: readonly Offer[],
	counsel: Counsel,
	texts: DraftTexts,
): Slices {
	const withheld: Withheld[] = [];
	const reasons = new Map(offers.map(({ id, reason }) => [id, reason]));
	for (const input of group.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`)) {
		yield;
		const option = input.closest<HTMLElement>(".service") ?? input.closest<HTMLElement>(".option");
		const reason = reasons.get(input.value);
		if (!option) continue;
		const isWithheld = reason !== undefined && !input.checked;
		if (option.hasAttribute("data-withheld") !== isWithheld) {
			option.toggleAttribute("data-withheld", isWithheld);
		}
		if (reason && !input.checked) {
			const name = input.closest("label")?.textContent?.trim() ?? input.value;
			withheld.push({ name, ...reasonFor(reason, counsel) });
		}
		reasons.delete(input.value);
	}
	yield;
	if (field === "services") withheld.push(...withoutInput(reasons, counsel));
	tellWithheld(group, withheld, texts);
}

/** What no form offers, since the data flow the other way: who looks for it is told so. */
function withoutInput(
	reasons: ReadonlyMap<string, Finding | undefined>,
	counsel: Counsel,
): Withheld[] {
	return [...reasons].flatMap(([id, reason]) => {
		if (reason?.rule !== "data-flow-other-way") return [];
		return [{ name: counsel.law.services[id]?.name ?? id, ...reasonFor(reason, counsel) }];
	});
}

/** An answer that may not be chosen, and what the law says of it. */
interface Withheld {
	readonly name: string;
	readonly what: string;
	readonly why: string;
	/** The same without the provisions, which may be others for the next one. */
	readonly kind: string;
}

function reasonFor(reason: Finding, counsel: Counsel): Omit<Withheld, "name"> {
	const { what, why } = counsel.parts(reason);
	return { what, why, kind: counsel.parts({ ...reason, bases: [] }).why };
}

function tellWithheld(group: HTMLElement, withheld: readonly Withheld[], texts: DraftTexts): void {
	const body = bodyOf(group);
	const place = body.querySelector<HTMLDetailsElement>(":scope > details[data-why-not]");
	if (withheld.length === 0) {
		place?.remove();
		return;
	}
	const details = place ?? element("details", { className: "why" });
	const key = JSON.stringify(withheld);
	if (details.dataset.whyNot === key) return;
	details.dataset.whyNot = key;
	details.replaceChildren(
		element("summary", {}, texts.withheld(withheld.length)),
		element("ul", {}, ...linesOf(withheld)),
	);
	if (!place) body.append(details);
}

/**
 * Those with the same reason after one another, and the reason at the first: thirty services may share it. With it stand
 * the provisions where all of them share these too.
 */
function linesOf(withheld: readonly Withheld[]): HTMLLIElement[] {
	const byReason = new Map<string, Withheld[]>();
	for (const one of withheld) byReason.set(one.kind, [...(byReason.get(one.kind) ?? []), one]);
	return [...byReason].flatMap(([kind, those]) => {
		const [{ why } = { why: kind }] = those;
		const shared = those.every((one) => one.why === why) ? why : kind;
		return those.map(({ name, what }, index) => {
			const isNamed = what.includes(name);
			const lead = isNamed ? [] : [element("strong", {}, `${name}: `)];
			return element("li", {}, ...lead, index === 0 ? `${what} ${shared}` : what);
		});
	});
}
