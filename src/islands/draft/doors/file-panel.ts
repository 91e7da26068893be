import { fileName } from "../../../core/document/file-name.ts";
import type { Desk } from "../desk.ts";
import { button, buttons, element } from "../dom.ts";
import { handOver } from "../hand-over.ts";
import type { Place } from "./place.ts";
import type { DoorWords } from "./words.ts";

/** The part of the panel about files: all answers out, and any draft in. */
export function filePanel(
	{ file }: DoorWords,
	actions: { readonly save: () => void; readonly open: () => void },
): HTMLElement {
	return element(
		"section",
		{},
		element("h2", {}, file.heading),
		element("p", { className: "quiet" }, file.what),
		buttons(button(file.save, actions.save), button(file.open, actions.open)),
	);
}

/** Every answer of the form as a file, also those that the document does not show. */
export async function saveCaseFile(desk: Desk, place: Place, words: DoorWords): Promise<void> {
	try {
		const { renderCaseJson } = await import("../../../core/render/json/case.ts");
		const { answers, issues, draft } = desk.read();
		const { kind, catalogue } = desk.data;
		const { schemaVersion } = kind;
		const json = renderCaseJson(
			{ schemaVersion, kind: kind.kind, answers },
			catalogue.site.address,
		);
		const name = `${fileName(draft.document)}.json`;
		handOver(name, "application/json", json);
		const unread = issues.length > 0 ? ` ${words.unread(issues.length)}` : "";
		place.say(words.file.saved(name) + unread);
	} catch (error) {
		place.say(words.file.saveFailed);
		throw error;
	}
}
