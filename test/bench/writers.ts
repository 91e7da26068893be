import type { Draft } from "../../src/core/document/draft.ts";

/** Those that are held against one another. */
export const writerNames = ["ours", "package"] as const;
export type WriterName = (typeof writerNames)[number];

/** From a draft to the bytes of a Word file. */
export type Writer = (draft: Draft) => Uint8Array | Promise<Uint8Array>;

/** Fetches a writer, and nothing of the other. */
export async function fetchWriter(name: WriterName): Promise<Writer> {
	if (name === "package") return (await import("./docx-package/index.ts")).renderWithPackage;
	const { renderDocx } = await import("../../src/core/render/docx/index.ts");
	return (draft) => renderDocx(draft, { answers: true });
}

/** The file of a draft by each writer. */
export async function bothFiles(draft: Draft): Promise<Record<WriterName, Uint8Array>> {
	const ours = await fetchWriter("ours");
	const other = await fetchWriter("package");
	return { ours: await ours(draft), package: await other(draft) };
}
