import type { CitedEdition } from "../document/draft.ts";
import type { Flow } from "../document/nodes.ts";
import type { Row } from "../facts/fact.ts";
import type { FlowHandlers } from "./assembler.ts";
import { lookUp } from "./lookup.ts";
import { blankFor, noteUse } from "./value.ts";

/** The terms taken in, each by title, edition and address. */
export const assembleTerms: FlowHandlers["terms"] = ({ of }, context) => {
	const found = lookUp(of, context.view, context.scope);
	noteUse(found, context);
	if (found.value === undefined) {
		return [{ type: "paragraph", children: [blankFor(found, context)] }];
	}
	const cited = (found.value as readonly Row[]).map(
		({ id, values }) => ({ ...values, id }) as CitedEdition,
	);
	const { editions } = context.notes;
	editions.push(...cited.filter(({ id }) => !editions.some((known) => known.id === id)));
	if (cited.length === 0) return [];
	const [beforeEdition, beforeAddress, end] = context.words.cited;
	const items = cited.map(({ title, edition, address }): Flow[] => [
		{
			type: "paragraph",
			children: [
				{ type: "text", value: title + beforeEdition + edition + beforeAddress },
				{ type: "link", url: address, children: [{ type: "text", value: address }] },
				{ type: "text", value: end },
			],
		},
	]);
	return [
		{
			type: "list",
			ordered: false,
			children: items.map((children) => ({ type: "listItem", marker: "", children })),
		},
	];
};
