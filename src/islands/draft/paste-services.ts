import { type OfferedService, type ReadTable, readTable } from "../../core/paste/read-table.ts";
import type { PasteRule } from "../../core/paste/rules.ts";
import { pasteSentence, type ServiceTexts } from "../../texts/services.ts";
import type { Desk } from "./desk.ts";
import { offeredServices, withOtherStandard } from "./offered-services.ts";
import { loadServiceTexts } from "./service-texts.ts";

/** Chooses the services of the table that stands in the field, and leaves there what must be put right. */
export async function pasteServices(
	question: HTMLElement,
	tools: HTMLElement,
	desk: Desk,
	changed: () => void,
): Promise<void> {
	const field = tools.querySelector<HTMLTextAreaElement>("[data-paste-rows]");
	const status = tools.querySelector<HTMLElement>("[data-pasted]");
	if (!field || !status) return;
	const texts = await loadServiceTexts(desk.data.language);
	const offered = await offeredFor(field.value, desk);
	// What was typed while more was fetched is read too.
	const pasted = field.value;
	const table = readTable(pasted, offered);
	tools.querySelector("[data-paste-remarks]")?.remove();
	tools.querySelector("[data-paste-undo]")?.remove();
	if (table.services.length === 0 && table.remarks.length === 0) {
		status.textContent = texts.empty;
		field.focus();
		return;
	}
	const path = question.dataset.field ?? "";
	const { ticked, added } = tick(question, path, table);
	field.value = table.left;
	changed();
	const before = table.services.length - added;
	status.textContent = texts.pasted(added, before, mistakesIn(table));
	if (ticked.length > 0) {
		status.after(
			undoButton(texts, () => {
				for (const box of ticked) box.checked = false;
				// Rows that have been put right since are kept too.
				field.value = field.value === table.left ? pasted : `${pasted}\n${field.value}`;
				changed();
				tools.querySelector("[data-paste-remarks]")?.remove();
				status.textContent = texts.undone;
				field.focus();
			}),
		);
	}
	if (table.remarks.length > 0) status.after(remarksOf(table, texts));
}

/** The names in the other standard are fetched only for a table that has names which are not known without them. */
async function offeredFor(text: string, desk: Desk): Promise<readonly OfferedService[]> {
	const offered = offeredServices(desk);
	const { remarks } = readTable(text, offered);
	const isAllKnown = !remarks.some(({ rule }) => rule.startsWith("unknown-"));
	return isAllKnown ? offered : withOtherStandard(offered, desk);
}

/** @returns the boxes that were not ticked before, and how many of them are services */
function tick(
	question: HTMLElement,
	path: string,
	{ services }: ReadTable,
): { readonly ticked: readonly HTMLInputElement[]; readonly added: number } {
	const boxes = new Map(
		[...question.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].map((box) => [
			`${box.name} ${box.value}`,
			box,
		]),
	);
	const ticked: HTMLInputElement[] = [];
	const choose = (name: string, value: string) => {
		const box = boxes.get(`${name} ${value}`);
		if (!box || box.checked) return false;
		box.checked = true;
		ticked.push(box);
		return true;
	};
	const added = services.filter(({ id, dataCategories }) => {
		for (const category of dataCategories) choose(`${path}.${id}.dataCategories`, category);
		return choose(path, id);
	});
	return { ticked, added: added.length };
}

/** A row may have several. */
function mistakesIn({ remarks }: ReadTable): number {
	const rules: readonly PasteRule[] = ["unknown-service", "unknown-category", "no-service"];
	const rows = remarks.flatMap(({ rule, values }) =>
		rules.includes(rule) && "row" in values ? [values.row] : [],
	);
	return new Set(rows).size;
}

function remarksOf({ remarks }: ReadTable, texts: ServiceTexts): HTMLElement {
	const list = document.createElement("ul");
	list.dataset.pasteRemarks = "";
	for (const remark of remarks) {
		const item = document.createElement("li");
		item.textContent = pasteSentence(remark, texts);
		list.append(item);
	}
	return list;
}

function undoButton(texts: ServiceTexts, act: () => void): HTMLElement {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "ds-button";
	button.dataset.variant = "tertiary";
	button.dataset.pasteUndo = "";
	button.textContent = texts.undo;
	button.addEventListener("click", () => {
		button.remove();
		act();
	});
	return button;
}
