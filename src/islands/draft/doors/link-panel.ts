import { encodeLink } from "../../../core/link/encode.ts";
import { longestLink } from "../../../core/link/format.ts";
import { type Held, linkContents } from "../../../core/link/link-contents.ts";
import type { Desk } from "../desk.ts";
import { button, buttons, element, list } from "../dom.ts";
import type { DoorWords } from "./words.ts";

/** The part of the panel about links: what one would hold is shown before it can be copied. */
export class LinkPanel {
	readonly part: HTMLElement;
	readonly #desk: Desk;
	readonly #words: DoorWords;
	readonly #saveFile: () => void;
	readonly #persons = element("input", { type: "checkbox", className: "ds-input" });
	readonly #shown = element("div");
	readonly #made = element("div", { hidden: true });

	constructor(desk: Desk, words: DoorWords, saveFile: () => void) {
		this.#desk = desk;
		this.#words = words;
		this.#saveFile = saveFile;
		const { link } = words;
		const make = button(link.make, () => this.#make());
		const choice = element("label", {}, this.#persons, link.persons);
		this.#persons.addEventListener("change", () => this.#show());
		this.#made.append(element("div", { className: "option" }, choice), this.#shown);
		this.part = element(
			"section",
			{},
			element("h2", {}, link.heading),
			element("p", { className: "quiet" }, link.what),
			buttons(make),
			this.#made,
		);
		desk.whenChanged(() => this.#show());
	}

	#make(): void {
		this.#made.hidden = false;
		this.#show();
		this.#shown.querySelector<HTMLElement>("h3")?.focus();
	}

	#show(): void {
		if (this.#made.hidden) return;
		const { link, doorProblem, file, unread } = this.#words;
		const { answers, issues } = this.#desk.answered();
		const { kind, schemaVersion, fields } = this.#desk.data.kind;
		const stored = { kind, schemaVersion, answers };
		const persons = { persons: this.#persons.checked };
		const { held, leftOut } = linkContents(stored, fields, persons);
		if (held.length === 0) {
			this.#shown.replaceChildren(element("p", {}, link.nothing));
			return;
		}
		const page = location.origin + location.pathname;
		const made = encodeLink(stored, fields, page, persons);
		this.#shown.replaceChildren(
			element("h3", { tabIndex: -1 }, link.holds),
			this.#labels(held),
			...(leftOut.length > 0 ? [element("h3", {}, link.leavesOut), this.#labels(leftOut)] : []),
			...(issues.length > 0 ? [element("p", {}, unread(issues.length))] : []),
			...("problem" in made
				? [element("p", {}, doorProblem(made.problem)), buttons(button(file.save, this.#saveFile))]
				: this.#copyable(made.address)),
		);
	}

	#labels(fields: readonly Held[]): HTMLElement {
		const { questions } = this.#desk.data.catalogue;
		const asked = fields.flatMap(({ field, rows }) => {
			const label = questions[field]?.label;
			if (label === undefined) return [];
			return [rows ? this.#words.link.rows(label, rows) : label];
		});
		const others = fields.length - asked.length;
		return list(...asked, ...(others > 0 ? [this.#words.elsewhere(others)] : []));
	}

	#copyable(address: string): HTMLElement[] {
		const { link } = this.#words;
		const field = element("input", {
			type: "text",
			readOnly: true,
			className: "ds-input",
			value: address,
			"aria-label": link.address,
		});
		const outcome = element("p", { role: "status" });
		const copy = async () => {
			try {
				await navigator.clipboard.writeText(address);
				outcome.textContent = link.copied;
			} catch {
				field.select();
				outcome.textContent = link.copyFailed;
			}
		};
		return [
			element("p", {}, link.length(address.length, longestLink)),
			field,
			buttons(button(link.copy, () => void copy(), "primary")),
			outcome,
		];
	}
}
