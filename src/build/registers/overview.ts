import type { OverviewTopic } from "../../core/schema/overview.ts";
import type { Content } from "../content/content.ts";
import { overviewKey } from "../published/overview-key.ts";
import type { SiteDocument } from "../published/site-documents.ts";
import { type ClausePlace, placeOf } from "./places.ts";

/** A column of the overview: the sharing terms, all usage terms, or one agreement. */
export interface OverviewColumn {
	readonly id: string;
	readonly documents: readonly SiteDocument[];
}

/** A clause that is about a topic. */
export interface OverviewEntry {
	readonly place: ClausePlace;
	/** The one variant that it stands in, where it does not stand in both. */
	readonly only?: NonNullable<SiteDocument["variant"]>;
	/** The same clause in the other variant. */
	readonly other?: ClausePlace;
}

/** What one document, or one text in two variants, says about a topic. */
export interface OverviewPart {
	/** The title, where several documents share the column. */
	readonly title?: string;
	readonly entries: readonly OverviewEntry[];
}

export interface OverviewRow {
	readonly topic: string;
	readonly theme?: { readonly id: string; readonly title: string };
	readonly parties: OverviewTopic["parties"];
	/** By column, in their order; empty where nothing stands. */
	readonly cells: readonly { readonly column: string; readonly parts: readonly OverviewPart[] }[];
}

/** The columns, in the order that the documents are published in. */
export function overviewColumns(documents: readonly SiteDocument[]): OverviewColumn[] {
	const columns = new Map<string, SiteDocument[]>();
	for (const document of documents) {
		const id = document.rank === "usageTerms" ? "bruksvilkar" : overviewKey(document);
		columns.set(id, [...(columns.get(id) ?? []), document]);
	}
	return [...columns].map(([id, documents]) => ({ id, documents }));
}

/** What stands where: a row for each topic, with computed numbers and titles. */
export function overviewRows(
	columns: readonly OverviewColumn[],
	{ overview, themeFiles }: Pick<Content, "overview" | "themeFiles">,
): OverviewRow[] {
	const themes = Object.values(themeFiles).flatMap((files) =>
		files.map(({ template }) => template),
	);
	return (overview?.data ?? []).map(({ topic, theme: id, parties, clauses }) => {
		const theme = themes.find((template) => template.id === id);
		return {
			topic,
			...(theme ? { theme: { id: theme.id, title: theme.title } } : {}),
			parties,
			cells: columns.map((column) => ({ column: column.id, parts: partsOf(column, clauses) })),
		};
	});
}

function partsOf({ documents }: OverviewColumn, clauses: OverviewTopic["clauses"]): OverviewPart[] {
	const keys = [...new Set(documents.map(overviewKey))];
	return keys.flatMap((key) => {
		const texts = documents.filter((document) => overviewKey(document) === key);
		const entries = (clauses[key] ?? []).flatMap((id) => entryOf(id, texts));
		if (entries.length === 0) return [];
		return [{ entries, ...(keys.length > 1 && texts[0] ? { title: texts[0].title } : {}) }];
	});
}

function entryOf(id: string, texts: readonly SiteDocument[]): OverviewEntry[] {
	const found = texts.flatMap((document) =>
		document.clauses
			.filter((clause) => clause.id === id)
			.map((clause) => ({ variant: document.variant, place: placeOf(document, clause) })),
	);
	const [first, other] = found;
	if (!first) return [];
	if (other) return [{ place: first.place, other: other.place }];
	const only = texts.length > 1 ? first.variant : undefined;
	return [{ place: first.place, ...(only ? { only } : {}) }];
}
