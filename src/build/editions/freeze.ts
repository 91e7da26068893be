import { mapTemplate } from "../../core/template/map-template.ts";
import type { Template } from "../../core/template/nodes.ts";
import type { PublishedDocument } from "../published/documents.ts";
import type { Edition } from "./edition.ts";
import { hashesOf } from "./hashes.ts";

/** What is known of an edition only when it is published. */
interface Publishing {
	/** The day, `2026-11-25`. */
	readonly published: string;
	readonly replaces: string | null;
}

/** Makes an edition of a document as it stands in the content. */
export function freeze(document: PublishedDocument, { published, replaces }: Publishing): Edition {
	const { id, title, edition, status, template } = document;
	const plain = withoutPlaces(template);
	const { hash, clauses } = hashesOf(plain);
	const effective = status === "gjeldende" ? published : null;
	return {
		format: 1,
		document: id,
		title,
		edition,
		status,
		published,
		effective,
		replaces,
		hash,
		clauses,
		tree: plain.children,
	};
}

/** The edition as it lies in its file. */
export function writeEdition(edition: Edition): string {
	return `${JSON.stringify(edition, null, "\t")}\n`;
}

/** The template that an edition keeps. */
export function templateOf({ document, title, edition, tree }: Edition): Template {
	return { type: "template", id: document, title, edition, children: tree };
}

function withoutPlaces(template: Template): Template {
	return mapTemplate(template, (node) => {
		const { place: _, ...rest } = node;
		return rest as typeof node;
	});
}
