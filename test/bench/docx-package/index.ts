import { Document, Packer } from "docx";
import { contentsOf } from "../../../src/core/document/contents.ts";
import type { Draft } from "../../../src/core/document/draft.ts";
import { visit } from "../../../src/core/document/visit.ts";
import { startContext } from "./context.ts";
import { blocks } from "./flow.ts";
import { front } from "./front.ts";
import { numbering } from "./numbering.ts";
import { page } from "./page.ts";
import { styles } from "./styles.ts";

/**
 * The same draft with the `docx` package, which a user would pick instead: the same clauses, numbers bound to
 * styles, live references, contents, table, lists, signatures and appendix. It has no content controls and no
 * custom XML part, so the answers are text and the case is not in the file: less work than ours.
 */
export async function renderWithPackage({ document, editions }: Draft): Promise<Uint8Array> {
	const targets = new Set<string>();
	visit(document.children, (node) => {
		if (node.type === "clause" || node.type === "appendix") targets.add(node.id);
	});
	const context = startContext(document, targets);
	// The text first: the lists before it link to the places that it has found.
	const text = blocks(document.children, context);
	const file = new Document({
		title: document.title,
		subject: document.edition,
		styles,
		numbering,
		customProperties: editions.map(({ id, edition, address }, index) => ({
			name: `cited-${index + 1}`,
			value: `${id} ${edition} ${address}`,
		})),
		sections: [
			{
				...page(document),
				children: [...front(document, contentsOf(document), context.places.set), ...text],
			},
		],
	});
	return Packer.toBuffer(file);
}
