import type { AdvisedAnswers } from "../../../core/advice/index.ts";
import { type Offer, offered } from "../../../core/advice/offered.ts";
import type { DraftTexts } from "../../../texts/draft.ts";
import type { Answers } from "../desk.ts";
import { element } from "../dom.ts";
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
export function showOffers(
	form: HTMLElement,
	answers: Answers,
	counsel: Counsel,
	texts: DraftTexts,
): void {
	const offers = offered(answers as AdvisedAnswers, counsel.law);
	for (const [field, list] of Object.entries(lists)) {
		const group = form.querySelector<HTMLElement>(`[data-field="${field}"]`);
		if (group) offerIn(group, field, offers[list], counsel, texts);
	}
}

function offerIn(
	group: HTMLElement,
	field: string,
	offers: readonly Offer[],
	counsel: Counsel,
	texts: DraftTexts,
): void {
	const withheld: { readonly name: string; readonly reason: string }[] = [];
	const reasons = new Map(offers.map(({ id, reason }) => [id, reason]));
	for (const input of group.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`)) {
		const option = input.closest<HTMLElement>(".service") ?? input.closest<HTMLElement>(".option");
		const reason = reasons.get(input.value);
		if (!option) continue;
		const isWithheld = reason !== undefined && !input.checked;
		if (option.hasAttribute("data-withheld") !== isWithheld) {
			option.toggleAttribute("data-withheld", isWithheld);
		}
		if (reason && !input.checked) {
			const { what, why } = counsel.parts(reason);
			const name = input.closest("label")?.textContent?.trim() ?? input.value;
			withheld.push({ name, reason: `${what} ${why}`.trim() });
		}
	}
	tellWithheld(group, withheld, texts);
}

function tellWithheld(
	group: HTMLElement,
	withheld: readonly { readonly name: string; readonly reason: string }[],
	texts: DraftTexts,
): void {
	const place = group.querySelector<HTMLDetailsElement>(":scope > details[data-why-not]");
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
		element(
			"ul",
			{},
			...withheld.map(({ name, reason }) =>
				element("li", {}, element("strong", {}, `${name}: `), reason),
			),
		),
	);
	if (!place) group.append(details);
}
