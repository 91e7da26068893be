import { siteDocuments } from "../../build/published/site-documents.ts";
import {
	type OverviewColumn,
	type OverviewRow,
	overviewColumns,
	overviewRows,
} from "../../build/registers/overview.ts";
import type { SiteContent } from "../../build/site-content.ts";
import { registerTexts } from "../../texts/nb/registers.ts";
import type { Filter } from "./filters.ts";

type Column = OverviewColumn & { readonly title: string };

/** The overview of what stands where, with the headings of its columns. */
export function siteOverview(content: SiteContent): {
	readonly columns: readonly Column[];
	readonly rows: readonly OverviewRow[];
} {
	const columns = overviewColumns(siteDocuments(content)).map((column): Column => {
		const [first] = column.documents;
		const titles = {
			sharingTerms: content.sharingTerms.index.data.title,
			usageTerms: registerTexts.overview.usageTerms,
			agreements: first?.title ?? column.id,
			law: column.id,
		};
		return { ...column, title: titles[first?.rank ?? "agreements"] };
	});
	return { columns, rows: overviewRows(columns, content) };
}

export function columnFilter(columns: readonly Column[]): Filter {
	const options = columns.map(({ id, title }) => ({ value: id, words: title }));
	return { name: "dokument", legend: registerTexts.filter.document, options };
}

/** The themes that some topic belongs to, in the order of the table. */
export function themeFilter(rows: readonly OverviewRow[]): Filter {
	const themes = new Map(rows.flatMap(({ theme }) => (theme ? [[theme.id, theme.title]] : [])));
	const options = [...themes].map(([value, words]) => ({ value, words }));
	const { theme: legend, allThemes: all } = registerTexts.filter;
	return { name: "tema", legend, options, all };
}
