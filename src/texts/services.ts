import type { PasteRemark, PasteRule, PasteRules } from "../core/paste/rules.ts";

/** What stands above the services to choose from, and what is said of those that are pasted, in one language. */
export interface ServiceTexts {
	/* What stands on the page. */
	readonly find: string;
	readonly findHint: string;
	/** After the number of them: «3 valgt». */
	readonly chosen: string;
	readonly paste: string;
	readonly rows: string;
	readonly rowsHint: string;
	readonly add: string;
	/* To move those that are chosen. */
	readonly order: string;
	readonly orderHint: string;
	readonly working: string;
	/** What is asked for could not be fetched. */
	readonly failed: string;

	/* What the script says. */
	readonly found: (found: number, all: number) => string;
	/** How many services a table gave, how many of them were chosen before, and how many rows must be put right. */
	readonly pasted: (added: number, before: number, mistakes: number) => string;
	readonly empty: string;
	readonly undo: string;
	readonly undone: string;
	readonly remarks: { readonly [Rule in PasteRule]: (values: PasteRules[Rule]) => string };
}

/** What is told of a row, in words. */
export function pasteSentence({ rule, values }: PasteRemark, { remarks }: ServiceTexts): string {
	return (remarks[rule] as (values: PasteRules[PasteRule]) => string)(values);
}

/** What somebody wrote, as it is quoted: a cell may hold a whole page. */
export function quoted(words: string): string {
	const line = words.replace(/\s+/g, " ").trim();
	return `«${line.length > 80 ? `${line.slice(0, 80)} …` : line}»`;
}
