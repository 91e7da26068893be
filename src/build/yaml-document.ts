import { type Document, LineCounter, parseDocument, visit } from "yaml";

/** A mistake of form in YAML, in the reader's own terms. */
export interface YamlFault {
	readonly code: string;
	readonly reason: string;
	readonly offset: number;
}

export interface YamlDocument {
	readonly document: Document;
	readonly lines: LineCounter;
	/** Empty when the data can be read. */
	readonly faults: readonly YamlFault[];
}

/**
 * Reads YAML. Once something cannot be read, the reader takes what follows for something else: so of such
 * mistakes only the first is told, and beside it every key that is repeated.
 */
export function yamlDocument(source: string): YamlDocument {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines });
	const told = document.errors.map(
		({ code, message, pos }): YamlFault => ({
			code,
			reason: message.split("\n")[0] ?? "",
			offset: pos[0],
		}),
	);
	const first = told.find(({ code }) => code !== "DUPLICATE_KEY");
	const faults = told.filter((fault) => fault.code === "DUPLICATE_KEY" || fault === first);
	return { document, lines, faults: [...faults, ...aliases(document)] };
}

/** `*uthevet*` where a value begins is no bold type to YAML, but points to something else in the file. */
function aliases(document: Document): YamlFault[] {
	const found: YamlFault[] = [];
	visit(document, {
		Alias: (_key, { source, range }) => {
			found.push({ code: "BAD_ALIAS", reason: `*${source}`, offset: range?.[0] ?? 0 });
		},
	});
	return found;
}
