import type { DraftData } from "./data.ts";
import { arrange } from "./dom.ts";

/** Lists services by name, each with the buttons that move it. A row that stands already is kept: it may have focus. */
export function listServices(
	group: HTMLElement,
	ids: readonly string[],
	{ catalogue, language }: DraftData,
): void {
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
}
