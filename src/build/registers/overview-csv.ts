import { registerTexts } from "../../texts/nb/registers.ts";
import type { OverviewRow } from "./overview.ts";
import { cellWords, whoWords } from "./words.ts";

/** The overview as a file, with the words of each cell. */
export function overviewCsv(
	rows: readonly OverviewRow[],
	columns: readonly { readonly title: string }[],
): string[][] {
	const { topic, theme, parties } = registerTexts.overview;
	return [
		[topic, theme, parties, ...columns.map(({ title }) => title)],
		...rows.map((row) => [
			row.topic,
			row.theme?.title ?? "",
			whoWords(row.parties),
			...row.cells.map(({ parts }) => cellWords(parts)),
		]),
	];
}
