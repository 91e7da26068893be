import { fetchPage } from "./fetch-page.ts";
import type { Brought, DraftWorkshop } from "./index.ts";
import { marksIn } from "./marks.ts";

/**
 * Goes to another form over the same case, or to the same one in the other standard, and takes along all that is
 * answered, the part that is shown, the list of parts as it is folded, and the place on the page. The page is fetched as
 * it lies there, and put in the place of this one: nothing that is answered leaves the page, not even for a moment.
 * @param options.isBack the address is the reader's already, since the reader went back to it
 */
export async function switchForm(
	workshop: DraftWorkshop,
	address: string,
	options: { readonly isBack?: boolean } = {},
): Promise<void> {
	const desk = await workshop.start();
	const page = await fetchPage(address);
	const next = page.querySelector<DraftWorkshop>("draft-workshop");
	if (!next) throw new Error(`No form at ${address}`);
	// Before the answers: what is typed while the doors are on their way is one of them.
	const doors = await desk.doors?.carried();
	const brought: Brought = {
		answers: desk.typed(),
		marks: marksIn(desk.form),
		first: [...desk.form.querySelectorAll<HTMLInputElement>("[data-first] input:checked")].map(
			({ name, value }) => ({ name, value }),
		),
		position: workshop.position,
		doors,
		cleared: desk.cleared.standing,
	};
	const pasted = pastedIn(workshop);
	const isListOpen = listOfParts(workshop)?.open ?? false;
	const seen = placeOnScreen(workshop);
	const focused = document.activeElement?.id ?? "";
	const isSwitch = document.activeElement?.matches("[data-other-standard]") ?? false;
	if (!options.isBack) history.pushState({ step: brought.position?.step }, "", address);
	document.title = page.title;
	document.documentElement.lang = page.documentElement.lang;
	printAs(page);
	document.body.replaceWith(document.adoptNode(page.body));
	const shown = document.querySelector<DraftWorkshop>("draft-workshop");
	const list = shown && listOfParts(shown);
	if (list) list.open = isListOpen;
	await shown?.bring(brought);
	for (const { id, value, isTold } of pasted) {
		const field = document.getElementById(id);
		if (!(field instanceof HTMLTextAreaElement) || value === "") continue;
		field.value = value;
		const tools = field.closest("details");
		if (tools) tools.open = true;
		if (isTold) tools?.querySelector<HTMLElement>("[data-paste-add]")?.click();
	}
	const place = isSwitch
		? document.querySelector<HTMLElement>("[data-other-standard]")
		: document.getElementById(focused);
	place?.focus({ preventScroll: true });
	const now = shown && placeOnScreen(shown);
	if (seen && now && seen.part === now.part) {
		scrollBy({ top: now.top - seen.top, behavior: "instant" });
	}
}

/** Along the edges of the paper stand the title and the address of the form that is shown, in its own standard. */
function printAs(page: Document): void {
	const rule = page.querySelector<HTMLTemplateElement>("[data-print-rule]")?.content.textContent;
	const sheet = new CSSStyleSheet({ media: "print" });
	sheet.replaceSync(rule ?? "");
	document.adoptedStyleSheets = [sheet];
}

/** Which part stands first on the screen, and where: texts are not equally long in both standards. */
function placeOnScreen(
	workshop: HTMLElement,
): { readonly part: string; readonly top: number } | undefined {
	for (const part of workshop.querySelectorAll<HTMLElement>("[data-step]")) {
		const { top, bottom } = part.getBoundingClientRect();
		if (bottom > 0) return { part: part.dataset.step ?? "", top };
	}
	return undefined;
}

function listOfParts(workshop: HTMLElement): HTMLDetailsElement | null {
	return workshop.querySelector<HTMLDetailsElement>(".parts details");
}

interface Pasted {
	readonly id: string;
	readonly value: string;
	/** Whether the reader has been told what must be put right in it. */
	readonly isTold: boolean;
}

/** What is pasted to become answers, and is none yet. */
function pastedIn(workshop: HTMLElement): Pasted[] {
	const fields = workshop.querySelectorAll<HTMLTextAreaElement>("textarea[id]:not([name])");
	return [...fields].map((field) => ({
		id: field.id,
		value: field.value,
		isTold: field.closest("details")?.querySelector("[data-paste-remarks]") != null,
	}));
}
