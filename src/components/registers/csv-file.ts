import { csvResponse } from "../../build/registers/csv.ts";
import { siteContent } from "../../build/site-content.ts";
import { registerTexts } from "../../texts/nb/registers.ts";

/** A table of the site as a file, with the line that says it is a proposal. */
export function csvFile(rows: readonly (readonly string[])[]): Response {
	const words = siteContent().site.data.proposal.nb;
	return csvResponse(rows, { name: registerTexts.csv.standing, words });
}
