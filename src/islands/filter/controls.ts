import type { Choice } from "./choice.ts";

/** One value that can be chosen, whether it is a box to tick or an option of a list. */
export interface Control {
	readonly name: string;
	readonly value: string;
	/** What the reader calls it. */
	readonly words: string;
	isChosen: () => boolean;
	choose: (chosen: boolean) => void;
	readonly field: HTMLElement;
}

export function controlsOf(form: HTMLFormElement): Control[] {
	const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].map(
		(field): Control => ({
			name: field.name,
			value: field.value,
			words: field.labels?.[0]?.textContent?.trim() ?? field.value,
			isChosen: () => field.checked,
			choose: (chosen) => {
				field.checked = chosen;
			},
			field,
		}),
	);
	const options = [...form.querySelectorAll("select")].flatMap((field) =>
		[...field.options]
			.filter(({ value }) => value !== "")
			.map(
				(option): Control => ({
					name: field.name,
					value: option.value,
					words: option.text,
					isChosen: () => field.value === option.value,
					choose: (chosen) => {
						if (chosen || field.value === option.value) field.value = chosen ? option.value : "";
					},
					field,
				}),
			),
	);
	return [...boxes, ...options];
}

/** The values of some controls, by the names of the filters. */
export function valuesOf(controls: readonly Control[]): Choice {
	const values = new Map<string, string[]>();
	for (const { name, value } of controls) values.set(name, [...(values.get(name) ?? []), value]);
	return values;
}
