import type { Locator } from "playwright-core";
import { valueAt } from "../../src/core/value-at.ts";
import { asTyped } from "./as-typed.ts";
import { askedBy, orderOf } from "./form-order.ts";
import type { Generator } from "./generator.ts";
import { quick } from "./hand.ts";

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Answers the questions of any form at once, by the names of its controls: for tests that hold no words of the form. */
export async function fillByName(
	generator: Generator,
	document: string,
	answers: object,
): Promise<void> {
	await generator.start();
	const { form } = generator.questions;
	const fields = askedBy(document);
	for (const path of orderOf(document)) {
		const value = valueAt(answers, path);
		const entry = fields[path];
		if (value === undefined || !entry) continue;
		if (path === "services") await tickServices(form, value as readonly Row[]);
		else if (entry.row) {
			await addRows(form, path, value as readonly Row[]);
			for (const { id, ...cells } of value as readonly Row[]) {
				for (const [key, cell] of Object.entries(cells)) {
					const typed = asTyped(String(cell), entry.row[key]?.kind ?? "text");
					await quick.type(form.locator(`[name="${path}.${id}.${key}"]`), typed);
				}
			}
		} else if (entry.kind === "choice" || entry.kind === "entry")
			await choose(form, path, String(value));
		else await quick.type(form.locator(`[name="${path}"]`), asTyped(String(value), entry.kind));
	}
	await generator.settled();
}

async function tickServices(form: Locator, services: readonly Row[]): Promise<void> {
	for (const { id, dataCategories } of services) {
		await choose(form, "services", id);
		for (const category of dataCategories as readonly string[]) {
			await choose(form, `services.${id}.dataCategories`, category);
		}
	}
}

/** The first row stands there already; each of the others is asked for. */
async function addRows(form: Locator, list: string, rows: readonly Row[]): Promise<void> {
	const some = form.locator(`[name="${list}"][value="some"]`);
	if ((await some.count()) > 0) await quick.choose(some);
	const add = form.locator(`[data-rows="${list}"] [data-add-row]`);
	for (const _ of rows.slice(1)) await quick.press(add);
}

/** What the form has chosen itself stays as it is. */
async function choose(form: Locator, name: string, value: string): Promise<void> {
	const option = form.locator(`[name="${name}"][value="${value}"]`);
	if (!(await option.isChecked())) await quick.choose(option);
}
