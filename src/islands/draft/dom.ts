/** What an element is made with: properties, with attributes under `aria-` and `data-` names. */
type Properties = Readonly<Record<string, string | boolean | number>>;
/** What stands in it. */
export type Child = Node | string;

/** Makes an element: `element("p", { className: "quiet" }, "Ord")`. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Properties = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(properties)) {
		if (key in made) Object.assign(made, { [key]: value });
		else made.setAttribute(key, String(value));
	}
	made.append(...children);
	return made;
}

/** A button that acts when it is pressed. */
export function button(
	words: string,
	act: () => void,
	variant: "primary" | "secondary" | "tertiary" = "secondary",
): HTMLButtonElement {
	const made = element("button", { type: "button", className: "ds-button" }, words);
	if (variant !== "primary") made.dataset.variant = variant;
	made.addEventListener("click", act);
	return made;
}

/** Buttons beside one another. */
export function buttons(...made: readonly HTMLElement[]): HTMLElement {
	return element("div", { className: "buttons" }, ...made);
}

/** A list of lines; the role stands for browsers that take it away with the marks. */
export function list(...lines: readonly Child[]): HTMLUListElement {
	return element("ul", { role: "list" }, ...lines.map((line) => element("li", {}, line)));
}

/** Writes words in a place, unless they stand there, and where words stood: else the browser looks over what is round them. */
export function say(place: Element, words: string): void {
	if (place.textContent === words) return;
	const [only] = place.childNodes;
	if (only instanceof Text && place.childNodes.length === 1 && words !== "") only.data = words;
	else place.textContent = words;
}

/** Gives a place just these children, in this order. What stands where it should is not moved: what has focus keeps it. */
export function arrange(place: Element, children: readonly Element[]): void {
	const kept = new Set(children);
	for (const child of [...place.children]) if (!kept.has(child)) child.remove();
	let next = place.firstElementChild;
	for (const child of children) {
		if (child === next) next = next.nextElementSibling;
		else place.insertBefore(child, next);
	}
}
