import { assembleCase } from "../../core/cases/assemble-case.ts";
import type { Draft } from "../../core/document/draft.ts";
import { renderHtml } from "../../core/render/html/index.ts";
import type { Desk } from "./desk.ts";
import { button, buttons, element } from "./dom.ts";
import { withEditions } from "./editions.ts";
import { fetchFormData } from "./fetch-page.ts";
import { isoDay } from "./today.ts";

/** Shows the draft in both standards, each clause beside its twin. */
export async function showSideBySide(desk: Desk): Promise<void> {
	const link = desk.workshop.querySelector<HTMLAnchorElement>("[data-other-standard]");
	if (!link) return;
	const other = await fetchFormData(link.href);
	const { draft, answers } = desk.read();
	const data = await withEditions(other, answers);
	const twin = assembleCase({
		...data,
		answers: answers as never,
		today: isoDay(new Date()),
		// So that it is a draft as much as this one. Their words stand at the questions, and in neither column.
		findings: draft.findings,
	});
	open(desk, [
		{ draft, language: desk.data.language },
		{ draft: twin, language: data.language },
	]);
}

interface Side {
	readonly draft: Draft;
	readonly language: string;
}

function open(desk: Desk, sides: readonly [Side, Side]): void {
	const label = desk.texts.bothStandards;
	const dialog = element("dialog", { className: "dialog side-by-side", "aria-label": label });
	const close = button(desk.texts.close, () => dialog.close(), "primary");
	const [left = [], right = []] = sides.map(blocksOf);
	const rows = element("div", { className: "pairs" });
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		rows.append(left[index] ?? element("div"), right[index] ?? element("div"));
	}
	dialog.append(rows, buttons(close));
	dialog.addEventListener("close", () => {
		dialog.remove();
		desk.workshop.querySelector<HTMLElement>("[data-side-by-side]")?.focus();
	});
	desk.workshop.append(dialog);
	dialog.showModal();
	// The button at the end would draw the page down to it where it does not stay in sight.
	dialog.scrollTop = 0;
}

/** The parts of a draft that stand under one another, to be read only: nothing in them is linked to. */
function blocksOf({ draft, language }: Side): HTMLElement[] {
	const { corrections: _, checks: __, ...document_ } = draft.document;
	const holder = element("div");
	holder.innerHTML = renderHtml(document_, { titleLevel: 2 });
	for (const one of holder.querySelectorAll("[id], [aria-labelledby], a")) {
		one.removeAttribute("id");
		one.removeAttribute("aria-labelledby");
		one.removeAttribute("href");
	}
	const blocks = [...(holder.querySelector(".document")?.children ?? [])];
	return blocks.map((block) => element("div", { className: "document", lang: language }, block));
}
