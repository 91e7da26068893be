import type { Desk } from "./desk.ts";
import { say } from "./dom.ts";
import { orTell } from "./or-tell.ts";

/**
 * Counts the services that are chosen, and lets them be found and pasted: what that takes is fetched when it is asked
 * for. What is typed there is no answer, and nobody else is told of it.
 * @param changed called when services are chosen for the reader
 */
export function startServices(desk: Desk, changed: () => void): void {
	for (const tools of desk.form.querySelectorAll<HTMLElement>("[data-service-tools]")) {
		const question = tools.closest<HTMLElement>("[data-field]");
		const find = tools.querySelector<HTMLInputElement>("[data-find-service]");
		if (!question || !find) continue;
		desk.whenChanged(() => showCount(question, tools));
		const search = () =>
			orTell(tools.querySelector<HTMLElement>("[data-found]"), async () => {
				const { findService } = await import("./find-service.ts");
				await findService(question, tools, desk.data.language);
			});
		for (const kind of ["input", "change"]) {
			tools.addEventListener(kind, (event) => {
				event.stopPropagation();
				if (event.target === find) void search();
			});
		}
		tools.addEventListener("click", ({ target }) => {
			if (!(target instanceof Element) || !target.closest("[data-paste-add]")) return;
			const status = tools.querySelector<HTMLElement>("[data-pasted]");
			if (status) status.textContent = status.dataset.working ?? "";
			void orTell(status, async () => {
				const { pasteServices } = await import("./paste-services.ts");
				await pasteServices(question, tools, desk, changed);
			});
		});
		// The reader may have been here before the script.
		if (find.value !== "") void search();
	}
}

function showCount(question: HTMLElement, tools: HTMLElement): void {
	const chosen = question.querySelectorAll(".service > .option input:checked");
	const count = tools.querySelector("[data-chosen-count]");
	if (count) say(count, String(chosen.length));
}
