/** What is known of an answer beside what it is: that it follows from others, or was suggested. */
const names = ["decided", "opened", "suggested", "refused"] as const;

export interface Mark {
	readonly field: string;
	readonly name: (typeof names)[number];
	readonly value: string;
}

/** The marks of all questions of a form. */
export function marksIn(form: HTMLElement): Mark[] {
	return [...form.querySelectorAll<HTMLElement>("[data-field]")].flatMap(({ dataset }) =>
		names.flatMap((name) => {
			const value = dataset[name];
			return value === undefined ? [] : [{ field: dataset.field ?? "", name, value }];
		}),
	);
}

/** Gives the questions of a form these marks, and no others. */
export function putMarks(form: HTMLElement, marks: readonly Mark[]): void {
	for (const { dataset } of form.querySelectorAll<HTMLElement>("[data-field]")) {
		for (const name of names) delete dataset[name];
	}
	for (const { field, name, value } of marks) {
		const question = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
		if (question) question.dataset[name] = value;
	}
}
