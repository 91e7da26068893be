import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { loadContent } from "../../src/build/content/load.ts";
import { root } from "../../src/build/root.ts";
import { searched } from "../../src/build/search/searched.ts";
import { type Served, serve } from "../../src/build/serve.ts";

/** As Pagefind's guide has it: fetched when the field gets focus, and asked at every letter. */
const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Søk</title>
<meta name="viewport" content="width=device-width"><label for="field">Søk</label> <input id="field"><ol></ol>
<script type="module">
let pagefind;
const list = document.querySelector("ol");
field.addEventListener("focus", () => { pagefind ??= import("/pagefind/pagefind.js").then(async (one) => { await one.init(); return one; }); });
field.addEventListener("input", async () => {
	const { results } = await (await pagefind).search(field.value);
	list.replaceChildren();
	for (const data of results.slice(0, 8).map((result) => result.data())) {
		const { url, meta, excerpt } = await data;
		const item = document.createElement("li");
		item.innerHTML = "<a></a><p>" + excerpt + "</p>";
		item.firstChild.href = url;
		item.firstChild.textContent = meta.title;
		list.append(item);
	}
	field.dispatchEvent(new Event("answered"));
});
</script>`;

/** A page with plain Pagefind over the same clauses and pages, in full, as anyone would set it up. */
export async function servePlainSearch(): Promise<Served> {
	const { clauses, pages } = searched(loadContent(root));
	const { index } = await createIndex();
	if (!index) throw new Error("Pagefind");
	const records = [
		...clauses.map(({ id, title, summary, text }) => ({
			url: `/#${id}`,
			title,
			text: `${summary} ${text}`,
		})),
		...pages.map(({ address, title, text }) => ({ url: address, title, text })),
	];
	for (const { url, title, text } of records) {
		const content = `${title}. ${text}`;
		await index.addCustomRecord({ url, content, language: "nb", meta: { title } });
	}
	const folder = mkdtempSync(join(tmpdir(), "bench-search-"));
	const { files } = await index.getFiles();
	for (const { path, content } of files) {
		const file = join(folder, "pagefind", path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	await close();
	writeFileSync(join(folder, "index.html"), page);
	const served = await serve(folder);
	return {
		...served,
		close: async () => {
			await served.close();
			rmSync(folder, { recursive: true });
		},
	};
}
