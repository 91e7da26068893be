import { commandTexts } from "../../texts/nb/commands.ts";
import type { Content } from "../content/content.ts";
import { findPoints } from "./covered-points.ts";
import { passagesOf } from "./passages.ts";

/**
 * A line for each point that the content must cover: id · point · the words that cover it · where they stand. Then
 * how many points and themes there are.
 */
export function coverageLines(content: Content): string[] {
	const rows = content.coverage?.data.rows;
	if (!rows) return [];
	const points = findPoints(rows, passagesOf(content));
	const lines = points.map(({ row, words, passage }) =>
		[row.point, row.says, `«${words}»`, passage?.address ?? "–"].join(" · "),
	);
	const themes = points.filter(({ row }) => row.point.includes(".")).length;
	return [...lines, commandTexts.coverageSums(points.length - themes, themes)];
}
