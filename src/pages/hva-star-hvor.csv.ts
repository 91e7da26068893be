import { overviewCsv } from "../build/registers/overview-csv.ts";
import { siteContent } from "../build/site-content.ts";
import { csvFile } from "../components/registers/csv-file.ts";
import { siteOverview } from "../components/registers/site-overview.ts";

/** What stands where, for a spreadsheet. */
export function GET(): Response {
	const { columns, rows } = siteOverview(siteContent());
	return csvFile(overviewCsv(rows, columns));
}
