import type { Rule } from "../analysis.ts";
import { plainWords } from "../plain-words.ts";

/** More is no summary. */
export const mostSummaryWords = 40;

/** «Kort sagt» is short. */
export const summaries: Rule = ({ documents }) =>
	documents.flatMap(({ visits }) =>
		visits.flatMap(({ node }) => {
			if (node.type !== "summary" || !node.place) return [];
			const words = plainWords(node.children).split(/\s+/).filter(Boolean).length;
			if (words <= mostSummaryWords) return [];
			const values = { words, most: mostSummaryWords };
			return [{ rule: "summary-too-long", values, place: node.place }];
		}),
	);
