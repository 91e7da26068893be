/** Makes an element with what stands in it. What is undefined is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string | undefined>> = {},
	...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined) element.setAttribute(name, value);
	}
	element.append(...children.filter((child) => child !== undefined));
	return element;
}

/** A button that does one thing. */
export function button(words: string, press: () => void, name = ""): HTMLButtonElement {
	const made = make("button", { type: "button", class: name || undefined }, words);
	made.addEventListener("click", press);
	return made;
}
