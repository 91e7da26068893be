import { readOrganisationNumber } from "../../core/schema/readers/organisation-number.ts";
import { wordDate } from "../../core/wording/date.ts";
import type { LookupTexts } from "../../texts/organisation-lookup.ts";
import { type Answer, askRegister } from "./ask-register.ts";
import type { UnitRemark } from "./read-unit.ts";

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Asks the register for the name that belongs to the number, and fills it in. A name that is typed already is replaced
 * only when the reader says so, and can be brought back. Nothing but a valid number is ever sent.
 * @param place the button with what is told of it
 */
export async function lookUp(place: HTMLElement): Promise<void> {
	if (place.dataset.busy !== undefined) return;
	const button = place.querySelector<HTMLElement>("[data-look-up-name]");
	const number = controlNamed(place, button?.dataset.lookUpName);
	const name = controlNamed(place, place.dataset.nameField);
	const address = place.dataset.lookUp;
	if (!number || !name || !address) return;
	const language = place.dataset.language === "nn" ? "nn" : "nb";
	place.dataset.busy = "";
	try {
		const { lookupTexts: texts } =
			language === "nn"
				? await import("../../texts/nn/organisation-lookup.ts")
				: await import("../../texts/nb/organisation-lookup.ts");
		const { value } = readOrganisationNumber(number.value);
		if (value === undefined) {
			tell(place, [texts.noNumber]);
			number.focus();
			return;
		}
		const cancelling = new AbortController();
		tell(place, [texts.asking], [[texts.cancel, () => cancelling.abort()]]);
		const answer = await askRegister(address, value, cancelling.signal);
		const hadFocus = place.contains(document.activeElement);
		show(place, name, answer, texts, (date) => wordDate(date, language));
		if (hadFocus && !place.contains(document.activeElement)) button?.focus();
	} finally {
		delete place.dataset.busy;
	}
}

function show(
	place: HTMLElement,
	name: Control,
	answer: Answer,
	texts: LookupTexts,
	wordDay: (date: string) => string,
): void {
	if (answer.kind !== "found") {
		tell(place, [sentenceFor(answer.kind, texts)]);
		return;
	}
	const remarks = answer.remarks.map((remark) => remarkSentence(remark, texts, wordDay));
	const told = remarks.length > 0 ? [...remarks, texts.check] : [];
	const typed = name.value;
	if (typed.trim() === "") {
		fill(name, answer.name);
		tell(place, [texts.filled(answer.name), ...told]);
	} else if (sameName(typed, answer.name)) {
		tell(place, [texts.same, ...told]);
	} else {
		const replace = () => {
			const before = name.value;
			const undo = () => {
				fill(name, before);
				tell(place, [texts.undone]);
				name.focus();
			};
			fill(name, answer.name);
			tell(place, [texts.filled(answer.name), ...told], [[texts.undo, undo]]);
			place.querySelector<HTMLElement>("[data-look-up-acts] button")?.focus();
		};
		const keep = () => {
			tell(place, [texts.kept, ...told]);
			name.focus();
		};
		tell(
			place,
			[texts.differs(answer.name), ...told],
			[
				[texts.replace, replace],
				[texts.keep, keep],
			],
		);
	}
}

function sentenceFor(kind: Exclude<Answer["kind"], "found">, texts: LookupTexts): string {
	return {
		"not-found": texts.notFound,
		removed: texts.removed,
		unreadable: texts.failed,
		failed: texts.failed,
		late: texts.tooLate,
		cancelled: texts.cancelled,
	}[kind];
}

function remarkSentence(
	remark: UnitRemark,
	texts: LookupTexts,
	wordDay: (date: string) => string,
): string {
	return remark.rule === "deleted" ? texts.deleted(wordDay(remark.date)) : texts[remark.rule];
}

/** The register writes all names in capitals. */
function sameName(one: string, other: string): boolean {
	const plain = (name: string) => name.replace(/\s+/g, " ").trim().toLowerCase();
	return plain(one) === plain(other);
}

/** As if it were typed, so that the draft follows. */
function fill(field: Control, value: string): void {
	field.value = value;
	field.dispatchEvent(new Event("input", { bubbles: true }));
	field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Says something beside the button, with buttons for what may be done about it. */
function tell(
	place: HTMLElement,
	sentences: readonly string[],
	acts: readonly (readonly [words: string, act: () => void])[] = [],
): void {
	const status = place.querySelector("[data-looked-up]");
	if (status) status.textContent = sentences.join(" ");
	place.querySelector("[data-look-up-acts]")?.remove();
	if (acts.length === 0) return;
	const buttons = document.createElement("div");
	buttons.dataset.lookUpActs = "";
	for (const [words, act] of acts) {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "ds-button";
		button.dataset.variant = "secondary";
		button.textContent = words;
		button.addEventListener("click", act);
		buttons.append(button);
	}
	place.append(buttons);
}

function controlNamed(place: HTMLElement, name = ""): Control | null {
	return place.closest("form")?.querySelector(`[name="${CSS.escape(name)}"]`) ?? null;
}
