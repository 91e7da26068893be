import type { Locator, Page } from "playwright-core";
import type { Question } from "../../src/core/schema/questions.ts";
import { formCatalogue as catalogue } from "../helpers/drafts.ts";

/**
 * Finds the questions of the form as a person does, by their words. Only what can be seen is found.
 * Paths are the form's: `consumer.name`, `contacts.2.email`, `services.inntekt.dataCategories`.
 */
export class Questions {
	readonly form: Locator;

	constructor(page: Page) {
		this.form = page.locator("form");
	}

	/** The field that a text is typed into. */
	field(path: string): Locator {
		const place = path.split(".").length > 2 ? this.row(path) : this.form;
		return place.getByRole("textbox", { name: withLabel(wordsOf(path)) });
	}

	/** The box around a question that has several answers. */
	group(path: string): Locator {
		return this.form.getByRole("group", { name: withLabel(wordsOf(path)) });
	}

	/** A radio button or a box to tick. */
	option(path: string, label: string): Locator {
		const name = new RegExp(`^${escaped(label)}$`);
		return this.group(path).locator("input").and(this.form.getByLabel(name));
	}

	/** Whether the form has given this answer itself, since others leave no choice. */
	async isDecided(path: string, value: string): Promise<boolean> {
		return (
			(await this.form
				.locator(`[data-decided] input[name="${path}"][value="${value}"]:checked`)
				.count()) > 0
		);
	}

	/** One row of a list: `contacts.2`, or anything in it. It is named by its place, which is not always its id. */
	row(path: string): Locator {
		const [list = "", id = ""] = path.split(".");
		const name = new RegExp(`^${escaped(wordsOf(list).rowLabel ?? "")} \\d+$`);
		return this.form
			.getByRole("group", { name })
			.and(this.form.locator(`[data-rows="${list}"] [data-row="${id}"]`));
	}

	/** A button that moves a row. */
	move(row: string, way: "opp" | "ned"): Locator {
		const { rowLabel = "" } = wordsOf(row.split(".")[0] ?? "");
		return this.row(row).getByRole("button", {
			name: new RegExp(`^Flytt ${way} \\(${escaped(rowLabel)} \\d+\\)$`),
		});
	}

	add(list: string): Locator {
		return this.group(list).getByRole("button", { name: wordsOf(list).add ?? "", exact: true });
	}

	remove(row: string): Locator {
		return this.row(row).getByRole("button", {
			name: new RegExp(`^${escaped(wordsOf(row.split(".")[0] ?? "").remove ?? "")}`),
		});
	}

	/** What may be had from a service. */
	category(service: string, category: string): Locator {
		const { label } = wordsOf("services.dataCategories");
		const { name, dataCategories } = catalogue.services[service] ?? missing(service);
		const about = dataCategories.find(({ id }) => id === category) ?? missing(category);
		const group = this.form.getByRole("group", { name: `${label} (${name.nb})`, exact: true });
		return group.getByRole("checkbox", { name: about.name.nb, exact: true });
	}
}

/** The words of a question: `contacts.2.email` has those of `contacts.email`. */
export function wordsOf(path: string): Question {
	const [list = "", id = "", ...key] = path.split(".");
	const { questions } = catalogue;
	return questions[path] ?? questions[[list, ...key].join(".")] ?? missing(`${path} ${id}`);
}

/** The label of a field, which may have a mark after it that says that it may be left empty. */
export function withLabel({ label }: Question): RegExp {
	return new RegExp(`^${escaped(label)}( Valgfritt)?$`);
}

/** A browser takes every space in a name for a plain one. */
function escaped(words: string): string {
	return words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s/g, "\\s");
}

function missing(what: string): never {
	throw new Error(`No words for ${what}`);
}
