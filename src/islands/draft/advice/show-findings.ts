import type { Finding } from "../../../core/issue.ts";
import type { DraftTexts } from "../../../texts/draft.ts";
import type { Counsel } from "./counsel.ts";
import { placeOf } from "./place-of.ts";

/** Says at each question what the law has to say of its answer. What stands there already is left alone. */
export function showFindings(
	form: HTMLElement,
	findings: readonly Finding[],
	counsel: Counsel,
	texts: DraftTexts,
): void {
	const byPlace = new Map<HTMLElement, Finding[]>();
	for (const finding of findings) {
		const place = placeOf(form, finding.path);
		if (!place) continue;
		const others = byPlace.get(place);
		if (others) others.push(finding);
		else byPlace.set(place, [finding]);
	}
	const standing = new Map<HTMLElement | null, HTMLElement>();
	for (const list of form.querySelectorAll<HTMLElement>("[data-findings]")) {
		const place = list.parentElement;
		if (place && byPlace.has(place)) standing.set(place, list);
		else list.remove();
	}
	for (const [place, wanted] of byPlace) {
		const list = standing.get(place);
		const key = wanted.map((finding) => counsel.text(finding)).join("\n");
		if (list?.dataset.findings === key) continue;
		const made = document.createElement("div");
		made.dataset.findings = key;
		made.setAttribute("role", "status");
		made.append(...wanted.map((finding) => findingElement(finding, counsel, texts)));
		if (list) list.replaceWith(made);
		else place.append(made);
	}
}

function findingElement(finding: Finding, counsel: Counsel, texts: DraftTexts): HTMLElement {
	const { what, why, fix } = counsel.parts(finding);
	const element = document.createElement("div");
	element.className = "finding";
	element.dataset.severity = finding.severity;
	const head = document.createElement("p");
	const severity = document.createElement("strong");
	severity.textContent = `${counsel.texts.severities[finding.severity]}: `;
	head.append(severity, what);
	const rest = document.createElement("p");
	rest.append([why, fix].filter(Boolean).join(" "));
	if (finding.link) rest.append(" ", linkTo(finding.link, texts));
	element.append(head, rest);
	return element;
}

/** In a tab of its own: what is filled in stays where it is. */
function linkTo(address: string, texts: DraftTexts): HTMLAnchorElement {
	const link = document.createElement("a");
	link.href = address;
	link.target = "_blank";
	link.textContent = texts.readMore;
	return link;
}
