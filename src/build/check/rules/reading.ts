import type { AuthorIssue } from "../../../core/issue.ts";
import { validNames } from "../../nearest.ts";
import { readerPageNames } from "../../published/reader-pages.ts";
import type { Rule } from "../analysis.ts";

/** The prose that the site itself leads to is there, and so are the readers it is for. */
export const reading: Rule = ({ content }) => {
	const { site, prose } = content;
	// What is not known may be the address of a page that could not be read.
	if (!site?.data.reading || prose.some(({ page }) => !page)) return [];
	const { readers = {}, ...fixed } = site.data.reading;
	const addresses = prose.flatMap(({ page }) => page?.address ?? []);
	const unknownAddress = (found: string, ...keys: readonly PropertyKey[]): AuthorIssue[] => {
		if (addresses.includes(found)) return [];
		const place = site.places.ofValue(["reading", ...keys]);
		const values = { key: "reading", found, valid: validNames(found, addresses) };
		return [{ rule: "data-unknown-id", values, place }];
	};
	const unknownReader = (key: string): AuthorIssue[] => {
		if ((readerPageNames as readonly string[]).includes(key)) return [];
		const place = site.places.ofKey(["reading", "readers", key]);
		const valid = validNames(key, readerPageNames);
		return [{ rule: "data-unknown-key", values: { key, valid }, place }];
	};
	return [
		...Object.entries(fixed).flatMap(([key, found]) =>
			found === undefined ? [] : unknownAddress(found, key),
		),
		...Object.entries(readers).flatMap(([reader, found]) => [
			...unknownReader(reader),
			...found.flatMap((one, position) => unknownAddress(one, "readers", reader, position)),
		]),
	];
};
