import type { Finding } from "../../../core/issue.ts";
import type { DraftTexts } from "../../../texts/draft.ts";
import { element } from "../dom.ts";
import { placeOf } from "../place-of.ts";
import { bodyOf } from "../with-id.ts";
import type { Counsel } from "./counsel.ts";

/**
 * Says at each question what the law has to say of its answer; above all of them, what it says of one that only another
 * form over the same answers asks. What stands there already is left alone.
 */
export function showFindings(
	form: HTMLElement,
	findings: readonly Finding[],
	counsel: Counsel,
	texts: DraftTexts,
): void {
	const byPlace = new Map<HTMLElement, Finding[]>();
	for (const finding of findings) {
		const place = placeOf(form, finding.path) ?? form;
		const others = byPlace.get(place);
		if (others) others.push(finding);
		else byPlace.set(place, [finding]);
	}
	const standing = new Map<HTMLElement | null, HTMLElement>();
	for (const list of form.querySelectorAll<HTMLElement>("[data-findings]")) {
		const place = list.closest<HTMLElement>("[data-field], form");
		if (place && byPlace.has(place)) standing.set(place, list);
		else list.remove();
	}
	for (const [place, wanted] of byPlace) {
		const list = standing.get(place);
		const key = wanted.map((finding) => counsel.text(finding)).join("\n");
		if (list?.dataset.findings === key) continue;
		const said = wanted.map((finding) => findingElement(finding, counsel, texts));
		const made = element("div", { "data-findings": key, role: "status" }, ...said);
		if (place === form) made.append(element("p", {}, texts.askedElsewhere));
		if (list) list.replaceWith(made);
		else if (place === form) form.prepend(made);
		else bodyOf(place).append(made);
	}
}

function findingElement(finding: Finding, counsel: Counsel, texts: DraftTexts): HTMLElement {
	const { what, why, fix } = counsel.parts(finding);
	const { severity, link } = finding;
	const name = element("strong", {}, `${counsel.texts.severities[severity]}: `);
	const rest = element("p", {}, [why, fix].filter(Boolean).join(" "));
	// In a tab of its own: what is filled in stays where it is.
	if (link) rest.append(" ", element("a", { href: link, target: "_blank" }, texts.readMore));
	return element(
		"div",
		{ className: "finding", "data-severity": severity },
		element("p", {}, name, what),
		rest,
	);
}
