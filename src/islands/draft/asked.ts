/**
 * Hides the questions whose condition does not hold, and shows the others.
 * A question says when it is asked with `data-when-field` and `data-when-is`.
 */
export function hideWhatIsNotAsked(form: HTMLFormElement): void {
	for (const question of form.querySelectorAll<HTMLElement>("[data-when-field]")) {
		const accepted = (question.dataset.whenIs ?? "").split(" ");
		const [answer = ""] = chosen(form, question.dataset.whenField ?? "");
		hide(question, !accepted.includes(answer));
	}
	for (const body of form.querySelectorAll<HTMLElement>("[data-rows-body]")) {
		const list = body.closest<HTMLElement>("[data-rows]")?.dataset.rows ?? "";
		hide(body, chosen(form, list)[0] !== "some");
	}
	const services = new Set(chosen(form, "services"));
	for (const choices of form.querySelectorAll<HTMLElement>("[data-service]")) {
		hide(choices, !services.has(choices.dataset.service ?? ""));
	}
	// A form that does not ask for the services lets one choose among all.
	if (!form.querySelector("[name=services]")) return;
	for (const group of form.querySelectorAll<HTMLElement>("[data-among=services]")) {
		for (const input of group.querySelectorAll("input")) {
			const option = input.closest<HTMLElement>(".option");
			if (option) hide(option, !services.has(input.value));
		}
		// Among none there is nothing to ask.
		if (group.dataset.whenField === undefined) hide(group, services.size === 0);
	}
}

/** What is chosen among the controls of a name. All that a form holds would take long to gather for a few of them. */
function chosen(form: HTMLFormElement, name: string): string[] {
	const found = form.elements.namedItem(name);
	const controls = found instanceof RadioNodeList ? [...found] : [found];
	return controls.flatMap((control) =>
		control instanceof HTMLInputElement && control.checked ? [control.value] : [],
	);
}

/** What is as it should be is not touched: the browser would look over its styles again. */
function hide(element: HTMLElement, isHidden: boolean): void {
	if (element.hidden !== isHidden) element.hidden = isHidden;
}

/** Whether a control is asked now: nothing around it is hidden. */
export function isAsked(control: Element): boolean {
	return control.closest("[hidden]") === null;
}
