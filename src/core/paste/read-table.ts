import { serviceColumn } from "./headings.ts";
import { type Named, Names } from "./names.ts";
import { readCategories } from "./read-categories.ts";
import { readCells } from "./read-cells.ts";
import type { PasteRemark } from "./rules.ts";
import { writeCells } from "./write-cells.ts";

/** A service as it can be chosen. */
export interface OfferedService extends Named {
	readonly categories: readonly Named[];
}

/** What a pasted table says. */
export interface ReadTable {
	/** Each once, in the order of the table. */
	readonly services: readonly { readonly id: string; readonly dataCategories: readonly string[] }[];
	/** In the order of the table. */
	readonly remarks: readonly PasteRemark[];
	/** The rows, or what is left of them, that were not understood: to be put right and read again. */
	readonly left: string;
}

/** So many rows are read, as of any list. */
export const mostRows = 500;

/**
 * Reads services and their categories of data from a table that is pasted from a spreadsheet: a service in the first
 * cell, and its categories in the others. A row without a service goes on with the one above it, as cells that are
 * merged do.
 */
export function readTable(text: string, offered: readonly OfferedService[]): ReadTable {
	const services = new Names(offered);
	const rows = rowsOf(text, services);
	const found = new Map<string, Found>();
	const remarks: { readonly row: number; readonly remark: PasteRemark }[] = [];
	const left: (readonly string[])[] = [];
	/** The service above; null where it was not understood, so that those below wait with it. */
	let above: OfferedService | null | undefined;

	for (const { number: row, cells } of rows.slice(0, mostRows)) {
		const [name = "", ...rest] = cells;
		const service = name === "" ? above : services.of(name);
		if (!service) {
			if (name !== "") remarks.push({ row, remark: unknownService(row, name, services) });
			else if (above === undefined) {
				remarks.push({ row, remark: { rule: "no-service", values: { row } } });
			}
			left.push(cells);
			above = null;
			continue;
		}
		above = service;
		const one = found.get(service.id) ?? new Found(service);
		found.set(service.id, one);
		if (name !== "") one.rows.push(row);
		const { ids, unknown } = readCategories(rest, one.categories, one.every);
		for (const id of ids) one.ids.add(id);
		if (unknown.length > 0 && one.every.length === 0) {
			const values = { row, service: called(service), names: unknown };
			remarks.push({ row, remark: { rule: "nothing-to-choose", values } });
			continue;
		}
		if (unknown.length > 0) {
			one.hasUnknown = true;
			left.push([called(service), ...unknown]);
		}
		for (const words of unknown) {
			remarks.push({ row, remark: unknownCategory(row, words, one) });
		}
	}

	for (const one of found.values()) {
		const [row = 0] = one.rows;
		const service = called(one.service);
		if (one.rows.length > 1) {
			remarks.push({
				row,
				remark: { rule: "service-repeated", values: { rows: one.rows, service } },
			});
		}
		if (one.ids.size === 0 && one.every.length > 0 && !one.hasUnknown) {
			remarks.push({ row, remark: { rule: "no-categories", values: { row, service } } });
		}
	}
	const tooMany = rows.slice(mostRows);
	const cut: PasteRemark[] =
		tooMany.length > 0
			? [{ rule: "too-many-rows", values: { most: mostRows, left: tooMany.length } }]
			: [];
	return {
		services: [...found].map(([id, { ids }]) => ({ id, dataCategories: [...ids] })),
		remarks: [...remarks.sort((a, b) => a.row - b.row).map(({ remark }) => remark), ...cut],
		left: writeCells([...left, ...tooMany.map(({ cells }) => cells)]),
	};
}

/** A service in the table, with what has been read of it so far. */
class Found {
	readonly service: OfferedService;
	/** Those that name it. */
	readonly rows: number[] = [];
	readonly ids = new Set<string>();
	readonly categories: Names<Named>;
	readonly every: readonly string[];
	hasUnknown = false;

	constructor(service: OfferedService) {
		this.service = service;
		this.categories = new Names(service.categories);
		this.every = service.categories.map(({ id }) => id);
	}
}

interface TableRow {
	readonly number: number;
	readonly cells: readonly string[];
}

/** The rows that hold something, from the column of the services on; a row of headings is left out. */
function rowsOf(text: string, services: Names<OfferedService>): TableRow[] {
	const rows = readCells(text)
		.map((cells, index): TableRow => ({ number: index + 1, cells }))
		.filter(({ cells }) => cells.some((cell) => cell !== ""));
	const [first, ...others] = rows;
	const isHeadings = first && !first.cells.some((cell) => services.of(cell));
	const column = isHeadings ? serviceColumn(first.cells) : -1;
	const kept = column === -1 ? rows : others;
	// Many rows are more than a call takes arguments.
	const empty = kept.reduce((least, { cells }) => Math.min(least, firstOf(cells)), Infinity);
	const from = column === -1 ? empty : column;
	return kept
		.map(({ number, cells }) => ({ number, cells: withoutEnd(cells.slice(from)) }))
		.filter(({ cells }) => cells.length > 0);
}

function firstOf(cells: readonly string[]): number {
	return cells.findIndex((cell) => cell !== "");
}

/** Without the empty cells that a selection has at its end. */
function withoutEnd(cells: readonly string[]): readonly string[] {
	return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

function called({ id, names }: Named): string {
	return names[0] ?? id;
}

function unknownService(row: number, name: string, services: Names<OfferedService>): PasteRemark {
	return { rule: "unknown-service", values: { row, name, ...meant(services.nearest(name)) } };
}

function unknownCategory(row: number, name: string, { service, categories }: Found): PasteRemark {
	const values = { row, service: called(service), name, ...meant(categories.nearest(name)) };
	return { rule: "unknown-category", values };
}

function meant(nearest: Named | undefined): { nearest?: string } {
	return nearest ? { nearest: called(nearest) } : {};
}
