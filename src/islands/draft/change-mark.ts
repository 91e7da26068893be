/** Marks a clause as changed, beside its heading, in words too. */
export function markChange(clause: Element, words: string): void {
	clause.classList.add("changed");
	const tag = document.createElement("span");
	tag.className = "changed-tag";
	tag.textContent = words;
	clause.querySelector("h2, h3, h4, h5, h6")?.after(tag);
}

/** Whether a node is the words of a mark, which are no part of what the draft says. */
export function isMark(node: Node): boolean {
	return node instanceof Element && node.matches(".changed-tag");
}

/** Takes the marks out of a place, but for the clauses that keep theirs. */
export function takeOutMarks(place: Element, keeps: ReadonlySet<Element> = new Set()): void {
	for (const tag of place.querySelectorAll(".changed > .changed-tag")) {
		const clause = tag.parentElement;
		if (!clause || keeps.has(clause)) continue;
		clause.classList.remove("changed");
		tag.remove();
	}
}
