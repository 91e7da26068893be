import type { Desk } from "./desk.ts";
import { arrange } from "./dom.ts";
import { moveRow } from "./move-row.ts";
import { giveOrder } from "./order.ts";

/** The lists whose buttons are wired. */
const wired = new WeakSet<HTMLElement>();

/**
 * Lists services by name, each with the buttons that move it. A row that stands already is kept: it may have focus.
 * @param changed called when they stand in another order
 */
export function listServices(
	group: HTMLElement,
	ids: readonly string[],
	desk: Desk,
	changed: () => void,
): void {
	const { catalogue, language } = desk.data;
	const list = group.querySelector("[data-row-list]");
	const template = group.querySelector<HTMLTemplateElement>("template")?.content.firstElementChild;
	if (!list || !template) return;
	const standing = new Map(
		[...list.children].map((row) => [(row as HTMLElement).dataset.row, row]),
	);
	const rowOf = (id: string) => {
		const row = template.cloneNode(true) as HTMLElement;
		row.dataset.row = id;
		const name = catalogue.services[id]?.name;
		for (const place of row.querySelectorAll<HTMLElement>("[data-name]")) {
			const words = name?.[language] ?? name?.nb ?? id;
			place.textContent = place.dataset.name === "brackets" ? `(${words})` : words;
			if (name?.[language] === undefined) place.lang = "nb";
		}
		return row;
	};
	arrange(
		list,
		ids.map((id) => standing.get(id) ?? rowOf(id)),
	);
	if (wired.has(group)) return;
	wired.add(group);
	group.addEventListener("click", ({ target }) => {
		if (target instanceof Element && moved(target, group, desk)) changed();
	});
}

/** @returns whether what was pressed has moved a service */
function moved(target: Element, group: HTMLElement, { form, texts }: Desk): boolean {
	const row = target.closest<HTMLElement>("[data-row]");
	const button = target.closest<HTMLElement>("[data-move-row]");
	if (!row || !button || !moveRow(row, button, group, texts)) return false;
	const rows = [...group.querySelectorAll<HTMLElement>("[data-row]")];
	const ids = rows.map(({ dataset }) => dataset.row ?? "");
	giveOrder(form, group.dataset.serviceOrder ?? "", ids);
	return true;
}
