/** The element with an id within another. The browser knows where ids are; any other selector looks through the form. */
export function withId(id: string, within: Element): HTMLElement | null {
	const found = document.getElementById(id);
	return found && within.contains(found) ? found : null;
}

/** The question with a path: `consumer.name`, `contacts.1.email`, `services`. */
export function questionAt(path: string, form: Element): HTMLElement | null {
	const question = withId(`felt-${path}`, form)?.closest<HTMLElement>("[data-field]");
	return question?.dataset.field === path ? question : null;
}

/** Where what is said at a question goes. */
export function bodyOf(question: HTMLElement): HTMLElement {
	return question.querySelector<HTMLElement>(":scope > .question-body") ?? question;
}
