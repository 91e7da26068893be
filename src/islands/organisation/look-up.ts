import { readOrganisationNumber } from "../../core/schema/readers/organisation-number.ts";
import { wordDate } from "../../core/wording/date.ts";
import type { LookupTexts } from "../../texts/organisation-lookup.ts";
import { type Answer, askRegister } from "./ask-register.ts";
import { type Control, type Entry, offer } from "./offer.ts";
import type { UnitRemark } from "./read-unit.ts";
import { tell } from "./tell.ts";

/**
 * Asks the register for the name that belongs to the number, and for the address where the form asks for that, and
 * fills it in. What is typed already is replaced only when the reader says so, and can be brought back. Nothing but a
 * valid number is ever sent.
 * @param place the button with what is told of it
 */
export async function lookUp(place: HTMLElement): Promise<void> {
	if (place.dataset.busy !== undefined) return;
	const button = place.querySelector<HTMLElement>("[data-look-up-name]");
	const number = controlNamed(place, button?.dataset.lookUpName);
	const name = controlNamed(place, place.dataset.nameField);
	const register = place.dataset.lookUp;
	if (!number || !name || !register) return;
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
		const answer = await askRegister(register, value, cancelling.signal);
		const hadFocus = place.contains(document.activeElement);
		if (answer.kind === "found") {
			const remarks = answer.remarks.map((remark) =>
				remarkSentence(remark, texts, (date) => wordDate(date, language)),
			);
			const told = remarks.length > 0 ? [...remarks, texts.check] : [];
			const address = controlNamed(place, place.dataset.addressField);
			offer(place, entriesOf(answer, name, address), told, texts);
		} else tell(place, [sentenceFor(answer.kind, texts)]);
		if (hadFocus && !place.contains(document.activeElement)) button?.focus();
	} finally {
		delete place.dataset.busy;
	}
}

function entriesOf(
	{ name, address }: Extract<Answer, { kind: "found" }>,
	nameField: Control,
	addressField: Control | null,
): Entry[] {
	const ofAddress = addressField && address !== undefined;
	return [
		{ field: nameField, value: name },
		...(ofAddress ? [{ field: addressField, value: address }] : []),
	];
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

function controlNamed(place: HTMLElement, name = ""): Control | null {
	return place.closest("form")?.querySelector(`[name="${CSS.escape(name)}"]`) ?? null;
}
