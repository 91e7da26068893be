import type { Phrasing } from "../../../core/document/nodes.ts";
import { plainText } from "../../../core/document/plain-text.ts";
import { sentencesOf } from "./containers.ts";
import type { Property } from "./property.ts";

/** Signs that words were left out or put in without care. */
const careless = / {2}|^ | $| [.,;:)»]|[(«] |(?<!\.)\.\.(?!\.)|,[.,;:]|;[.,;:]|:[.,;:]|\( ?\)/;

/** No doubled space, no space before a comma, no doubled full stop, in whatever is written about the answers. */
export const sentences: Property = ({ document }) =>
	sentencesOf(document).flatMap(({ words, at }) => {
		const fault = careless.exec(plainText(words.map(withoutLines)));
		if (!fault) return [];
		const near = fault.input.slice(Math.max(0, fault.index - 20), fault.index + 20);
		return [{ rule: "careless-sentence" as const, at: `${at} «${near}»` }];
	});

/** Line breaks in an answer are the answer's own. */
function withoutLines(node: Phrasing): Phrasing {
	return node.type === "value" ? { ...node, text: node.text.replaceAll("\n", " ") } : node;
}
