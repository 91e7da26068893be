import { siteDocuments } from "../build/published/site-documents.ts";
import { limitCsv } from "../build/registers/limit-csv.ts";
import { limitRegister } from "../build/registers/limit-register.ts";
import { siteContent } from "../build/site-content.ts";
import { csvFile } from "../components/registers/csv-file.ts";

/** Every time limit and target, for a spreadsheet. */
export function GET(): Response {
	const content = siteContent();
	const limits = limitRegister(siteDocuments(content), content);
	return csvFile(limitCsv(limits, content.site.data.address));
}
