import { publishedDocuments } from "../../published/documents.ts";
import type { Rule } from "../analysis.ts";
import { repeated } from "./ids.ts";

/** No two pages stand at one address. */
export const addresses: Rule = ({ content }) => {
	const pages = [
		...publishedDocuments(content).map(({ address, places }) => {
			return { name: address, place: places.address };
		}),
		...content.prose.flatMap(({ page, places }) =>
			page ? [{ name: page.address, place: places.ofValue(["address"]) }] : [],
		),
	];
	return repeated(pages, (address, first) => ({
		rule: "repeated-address",
		values: { address, first },
	}));
};
