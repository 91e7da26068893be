import { siteContent } from "../../build/site-content.ts";

/** What the site's pages need of a page of prose beside its text. */
export function proseFileOf(name: string) {
	const file = siteContent().prose.find((one) => one.name === name);
	if (!file?.page) throw new Error(`content/prose/${name}.mdx`);
	return {
		page: file.page,
		sections: file.sections.filter(({ id, level }) => id !== "" && level === 2),
		terms: [...new Set(file.sections.flatMap(({ terms }) => terms.map((term) => term.name)))],
	};
}
