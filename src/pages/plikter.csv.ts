import { siteDocuments } from "../build/published/site-documents.ts";
import { dutyCsv } from "../build/registers/duty-csv.ts";
import { dutyRegister } from "../build/registers/duty-register.ts";
import { siteContent } from "../build/site-content.ts";
import { csvFile } from "../components/registers/csv-file.ts";

/** Every duty, for a spreadsheet. */
export function GET(): Response {
	const content = siteContent();
	return csvFile(dutyCsv(dutyRegister(siteDocuments(content)), content.site.data.address));
}
