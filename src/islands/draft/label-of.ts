/** A question as the form names it, without the marks that stand after its label. */
export function labelOf(question: Element | null): string | undefined {
	return question?.querySelector("label, legend")?.firstChild?.textContent?.trim();
}
