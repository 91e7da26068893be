/**
 * The table «Who may import whom» of the architecture, as data.
 *
 * A name that begins with `src/` is a folder of this repository, or a file without its ending; any other is
 * a package, just as it is imported. `*` at the end stands for anything.
 */
export interface Row {
	/** Those that the row is about. They may import one another. */
	readonly from: readonly string[];
	readonly may: readonly string[];
	/** Only by `import type`. */
	readonly types?: readonly string[];
	/** Only by `import()`, or as types: a part that is fetched when it is asked for. */
	readonly lazily?: readonly string[];
	/** Only from a `<script>` in an .astro file. */
	readonly asScript?: readonly string[];
}

/** Files that stand beside the folders of `core`, and are as low as any. */
const issue = [
	"src/core/issue",
	"src/core/advice-rules",
	"src/core/answer-rules",
	"src/core/author-rules",
	"src/core/door-rules",
	"src/core/language",
	"src/core/value-at",
	"src/core/is-record",
	"src/core/checksum",
	"src/core/slices",
	"src/core/data-natures",
	"src/core/undivided",
];
const engine = ["src/build", "src/core", "src/texts"];
const markdownTypes = [
	"estree",
	"mdast",
	"mdast-util-mdx-expression",
	"mdast-util-mdx-jsx",
	"unified",
	"unist",
	"vfile",
	"vfile-message",
];
const page = [...engine, "src/styles", "astro:*", "@digdir/designsystemet-css*"];
const pageOnly = { types: ["astro", "astro/types"], asScript: ["src/islands"] };

export const rows: readonly Row[] = [
	{ from: [...issue, "src/core/template", "src/core/document"], may: [] },
	{ from: ["src/core/schema"], may: ["zod/mini", ...issue] },
	{ from: ["src/core/facts"], may: issue, types: ["src/core/schema"] },
	{ from: ["src/core/advice"], may: issue, types: ["src/core/schema"] },
	{ from: ["src/core/wording"], may: ["src/core/language"], types: ["src/core/schema"] },
	{
		from: ["src/core/assemble"],
		may: ["src/core/template", "src/core/document", "src/core/wording", ...issue],
		// The view that facts make is what a template is assembled with.
		types: ["src/core/schema", "src/core/facts"],
	},
	{
		// Where the kinds of cases are put together: what is asked, what follows, and what is made of it.
		from: ["src/core/cases"],
		may: ["src/core/schema", "src/core/facts", "src/core/assemble", "src/core/slices"],
		types: ["src/core/template", "src/core/document", ...issue],
	},
	{
		// In which ways a document is signed, the content says.
		from: ["src/core/signing"],
		may: ["src/core/document", "src/core/value-at"],
		types: ["src/core/schema"],
	},
	// A draft on the page is printed a little at a time.
	{ from: ["src/core/render/html"], may: ["src/core/document", "src/core/slices"] },
	{ from: ["src/core/render/markdown"], may: ["src/core/document"] },
	{ from: ["src/core/render/text"], may: ["src/core/document"] },
	{ from: ["src/core/render/json"], may: ["src/core/document"] },
	{
		from: ["src/core/render/docx"],
		may: ["src/core/document", "src/core/language", "src/core/checksum", "fflate"],
	},
	{ from: ["src/core/search"], may: ["src/core/wording", "@orama/stemmers/norwegian"] },
	{
		// What stands in a Word file are words, and whoever reads them back must know how they were made.
		from: ["src/core/read"],
		may: ["src/core/document", "src/core/schema", "src/core/wording", ...issue, "fflate"],
	},
	{
		from: ["src/core/link"],
		may: ["src/core/document", "src/core/schema", "src/core/read", ...issue, "fflate"],
	},
	{ from: ["src/core/paste"], may: ["src/core/wording"] },
	{ from: ["src/texts"], may: [], types: ["src/core"] },
	{
		// What is published, and the tables made of it, follow from what was read: no file is read here.
		from: ["src/build/published"],
		may: ["src/core", "src/texts", "src/build/content", "src/build/editions", "src/build/today"],
	},
	{
		from: ["src/build/registers"],
		may: ["src/core", "src/texts", "src/build/published", "src/build/content"],
	},
	{
		from: ["src/build/editions"],
		may: ["src/core", "src/build/content", "src/build/published", "node:*"],
	},
	{
		from: ["src/build/search"],
		may: ["src/core", "src/texts", "src/build/content", "src/build/published", "pagefind", "vite"],
	},
	{
		from: ["src/build"],
		may: ["src/core", "src/texts", "postcss", "remark", "remark-mdx", "yaml", "zod/mini", "node:*"],
		types: [...markdownTypes, "astro"],
	},
	{ from: ["src/commands"], may: [...engine, "node:*"] },
	// No island knows another: a page loads what it needs.
	{
		from: ["src/islands/draft"],
		may: ["src/core", "src/texts"],
		lazily: [
			"src/core/render/docx",
			"src/core/render/text",
			"src/core/render/markdown",
			"src/core/render/json",
		],
	},
	{ from: ["src/islands/filter"], may: ["src/texts"] },
	{ from: ["src/islands/organisation"], may: ["src/core", "src/texts"] },
	{ from: ["src/islands/copy"], may: [] },
	{
		from: ["src/islands/search"],
		// It brings its own styles, to pages that have none of them; its script and Pagefind's lie at addresses of the site.
		may: ["src/core/search", "src/texts", "src/styles", "(computed)"],
	},
	{ from: ["src/pages"], may: [...page, "src/layouts", "src/components"], ...pageOnly },
	{ from: ["src/layouts"], may: [...page, "src/components"], ...pageOnly },
	{ from: ["src/components"], may: page, ...pageOnly },
	{
		from: ["src/content.config"],
		may: ["src/core/schema", "src/build/root", "astro:content", "astro/loaders"],
	},
];

/** Words of the language and the browser that would make the same case give another draft. */
export interface Ban {
	readonly from: string;
	/** `Intl`, `.localeCompare` (of anything), `Date.now`, `new Date()` (without arguments) */
	readonly words: readonly string[];
	readonly reason: string;
}

export const bans: readonly Ban[] = [
	{
		from: "src/core",
		words: ["Intl", ".toLocale*", ".localeCompare"],
		reason: "it differs between Node and browsers",
	},
	{
		from: "src/core",
		words: ["Date.now", "new Date()", "Date()", "Math.random", "performance", "crypto"],
		reason: "the same case and date must give the same bytes: the date is an argument",
	},
	{
		from: "src/core",
		words: [
			".getTimezoneOffset",
			".getFullYear",
			".getMonth",
			".getDate",
			".getDay",
			".getHours",
			".getMinutes",
		],
		reason: "it depends on the time zone",
	},
	{
		from: "src/core",
		words: ["globalThis", "window", "navigator", "localStorage", "sessionStorage", "DOMParser"],
		reason: "core runs the same in Node and in a browser",
	},
];

/** No source file is longer, but those that are nothing but data. */
export const maximumLines = 250;
export const dataFolders: readonly string[] = ["src/texts"];
