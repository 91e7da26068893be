import type { Slices } from "../../core/slices.ts";
import { byName } from "./by-name.ts";

/**
 * Hides the questions whose condition does not hold, and shows the others.
 * A question says when it is asked with `data-when-field` and `data-when-is`, or with `data-when-data`.
 */
export function* hideWhatIsNotAsked(form: HTMLFormElement): Slices {
	const inputs = yield* byName(form.querySelectorAll<HTMLInputElement>("input:checked"));
	// A question that follows from one that is not asked is not asked either: what it follows from comes before it.
	const chosen = (name = "") => (inputs.get(name) ?? []).filter(isAsked).map(({ value }) => value);
	for (const body of form.querySelectorAll<HTMLElement>("[data-rows-body]")) {
		yield;
		const list = body.closest<HTMLElement>("[data-rows]")?.dataset.rows ?? "";
		hide(body, chosen(list)[0] !== "some");
	}
	const services = new Set(chosen("services"));
	for (const choices of form.querySelectorAll<HTMLElement>("[data-service]")) {
		yield;
		hide(choices, !services.has(choices.dataset.service ?? ""));
	}
	yield;
	// What is particular about the data that are chosen.
	const natures = new Set(
		[...inputs.values()]
			.flat()
			.filter(({ dataset }) => dataset.natures !== undefined)
			.filter(isAsked)
			.flatMap(({ dataset }) => dataset.natures?.split(" ") ?? []),
	);
	const isChosen = ({ whenIs = "", whenField, whenData }: DOMStringMap): boolean => {
		if (whenData !== undefined) return natures.has(whenData);
		return whenIs.split(" ").includes(chosen(whenField)[0] ?? "");
	};
	for (const question of form.querySelectorAll<HTMLElement>("[data-when-field]")) {
		yield;
		hide(question, !isChosen(question.dataset));
	}
	// A form that does not ask for the services lets one choose among all.
	if (!form.querySelector("[name=services]")) return;
	for (const group of form.querySelectorAll<HTMLElement>("[data-among=services]")) {
		for (const input of group.querySelectorAll("input")) {
			yield;
			const option = input.closest<HTMLElement>(".option");
			if (option) hide(option, !services.has(input.value));
		}
		// Among none there is nothing to ask.
		if (group.dataset.whenField === undefined) hide(group, services.size === 0);
	}
}

/** What is as it should be is not touched: the browser would look over its styles again. */
function hide(element: HTMLElement, isHidden: boolean): void {
	if (element.hidden !== isHidden) element.hidden = isHidden;
}

/** Whether a control is asked now: nothing around it is hidden. */
export function isAsked(control: Element): boolean {
	return control.closest("[hidden]") === null;
}
