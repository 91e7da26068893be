import { sourceText } from "../../../src/build/source-text.ts";
import type { AuthorIssue } from "../../../src/core/issue.ts";
import { authorMessage } from "../../../src/texts/author-message.ts";

/** Stands in a source where a mistake is expected. */
const mark = "▶";
/** Stands where a message is expected to point as well: the first of two, an opening tag. */
const otherMark = "▷";

export function withoutMarks(source: string): string {
	return source.replaceAll(mark, "").replaceAll(otherMark, "");
}

/**
 * The messages with a mark for each place that bears one in the sources, in order. So an expectation never
 * counts columns, and a place that is wrong shows as itself.
 * @param sources by path, with marks
 */
export function markedMessages(
	issues: readonly AuthorIssue[],
	sources: Readonly<Record<string, string>>,
): string[] {
	const left = new Map(
		Object.entries(sources).map(([path, source]) => [path, placesOf(mark, source)]),
	);
	const others = Object.values(sources).flatMap((source) => placesOf(otherMark, source));
	const messages = issues.map((issue) => {
		const { path, line, column } = issue.place;
		const place = `${line}:${column}`;
		const rest = authorMessage(issue).slice(`${path}:${place}`.length);
		const next = left.get(path);
		const isMarked = next?.[0] === place;
		if (isMarked) next?.shift();
		const told = others.reduce((text, other) => text.replace(other, otherMark), rest);
		return `${path}:${isMarked ? mark : place}${told}`;
	});
	const unused = [...left].flatMap(([path, places]) =>
		places.map((place) => `${path}:${place}: ${mark}`),
	);
	return [...messages, ...unused];
}

/** The places of the marks as they are once all marks are taken out. */
function placesOf(wanted: string, source: string): string[] {
	const text = sourceText(withoutMarks(source));
	const parts = source.split(wanted);
	return parts.slice(0, -1).map((_, index) => {
		const before = withoutMarks(parts.slice(0, index + 1).join(""));
		const { line, column } = text.pointAt(before.length);
		return `${line}:${column}`;
	});
}
