/** A line and a column, both counted from 1. */
export interface Point {
	readonly line: number;
	readonly column: number;
}

/** A text with its lines, so that a place can be turned into an offset and back. */
export interface SourceText {
	readonly text: string;
	readonly offsetOf: (point: Point) => number;
	readonly pointAt: (offset: number) => Point;
}

/** @param text with any kind of line ends */
export function sourceText(text: string): SourceText {
	const starts = [
		0,
		...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length),
	];
	return {
		text,
		offsetOf: ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1,
		pointAt: (offset) => {
			const line = starts.findLastIndex((start) => start <= offset);
			return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
		},
	};
}
