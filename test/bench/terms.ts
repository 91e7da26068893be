import { type MeasuredTerms, measureTerms } from "./measure-terms.ts";
import { onSite } from "./on-site.ts";
import { printTerms } from "./terms-table.ts";

/** The pages that most come to read. */
const addresses = [
	"delingsvilkar/segment/",
	"delingsvilkar/enkeltstaende/",
	"bruksvilkar/apier/",
	"bruksvilkar/folkeregisteret/",
];

const rounds = { rounds: 15, warmUp: 1 };

/**
 * What the pages of terms send, and when they are seen, beside the same text on a page written by hand; prints it.
 * @returns whether each promise holds
 */
export async function benchTerms(folder: string): Promise<boolean[]> {
	const measured: MeasuredTerms[] = [];
	await onSite(folder, async (visit) => {
		for (const address of addresses) measured.push(await measureTerms(address, visit, rounds));
	});
	return printTerms(measured, rounds);
}
