import { close, createIndex } from "pagefind";
import { minifySync } from "vite";
import type { PageKind } from "../../core/search/register.ts";
import { stem } from "../../core/search/stem.ts";
import { wordSet } from "../../core/search/words.ts";
import type { PageRecord } from "./page-records.ts";

/** A file of the index, by its path below `/pagefind/`. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** What the search fetches; Pagefind's own pages, styles and worker are not used. */
const needed =
	/^(?:pagefind\.js|pagefind-entry\.json|.*\.(?:pagefind|pf_meta|pf_index|pf_fragment))$/;

/** Of services and legal bases the names say enough, and the register has those. */
const indexed: readonly PageKind[] = ["prose", "word", "document"];

/**
 * Indexes the prose, the words that are explained, and the documents that are found as wholes. Clauses, and the names of all pages, are in the register. Each
 * word is given once, without its endings, and words of no meaning not at all: the index is what weighs, and the text
 * itself is fetched for the few pages that are shown. With no language of its own Pagefind leaves the words as they are.
 * @returns the files; the address of a result is the page's place in `pages`
 * @throws when Pagefind refuses a record
 */
export async function fullTextIndex(
	pages: readonly PageRecord[],
	stopWords: ReadonlySet<string>,
): Promise<IndexFile[]> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(errors.join("\n"));
	try {
		for (const [place, { kind, title, text }] of pages.entries()) {
			if (!indexed.includes(kind)) continue;
			const content = indexedWords(`${title}\n${text}`, stopWords);
			const added = await index.addCustomRecord({ url: `/${place}`, content, language: "unknown" });
			if (added.errors.length > 0) throw new Error(`${title}: ${added.errors.join("\n")}`);
		}
		const { files, errors: failed } = await index.getFiles();
		if (failed.length > 0) throw new Error(failed.join("\n"));
		return files.filter(({ path }) => needed.test(path)).map(smaller);
	} finally {
		await index.deleteIndex();
		await close();
	}
}

function indexedWords(text: string, stopWords: ReadonlySet<string>): string {
	const words = [...wordSet(text)].filter((word) => word.length > 1 && !stopWords.has(word));
	return [...new Set(words.map(stem))].sort().join(" ");
}

/** Pagefind's script comes with long names in it. */
function smaller({ path, content }: IndexFile): IndexFile {
	if (!path.endsWith(".js")) return { path, content };
	const { code, errors } = minifySync(path, new TextDecoder().decode(content), { module: true });
	if (errors.length > 0)
		throw new Error(`${path}: ${errors.map(({ message }) => message).join("\n")}`);
	return { path, content: new TextEncoder().encode(code) };
}
