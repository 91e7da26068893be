import type { Desk } from "../desk.ts";
import { orTell } from "../or-tell.ts";
import { chooseFile } from "./choose-file.ts";
import type { Carried, Doors } from "./doors.ts";
import { isDraftInAddress, isDraftStored } from "./waiting.ts";

/** What is begun at the doors, for another form. */
export interface StartedDoors {
	readonly carried: () => Promise<Carried | undefined>;
	readonly take: (carried: Carried) => void;
}

/**
 * Makes ready the ways in which a draft is kept and taken up again. What they do is fetched when one of them is
 * used: when the panel is opened, a file is chosen or dropped, or a draft waits in the address or on the device.
 * @param signal aborted when the form leaves the page
 */
export function startDoors(desk: Desk, signal: AbortSignal): StartedDoors | undefined {
	const keep = desk.workshop.querySelector<HTMLElement>("[data-keep]");
	const panel = keep?.querySelector<HTMLDetailsElement>("[data-keep-panel]");
	const status = keep?.querySelector<HTMLElement>("[data-keep-status]");
	if (!keep || !panel || !status) return undefined;
	let coming: Promise<Doors> | undefined;
	const choose = (isEarlier: boolean) =>
		chooseFile(desk.workshop, (file) => use((doors) => doors.openFile(file, { isEarlier })));
	const load = async () => {
		const { loadDoors } = await import("./doors.ts");
		return loadDoors(desk, keep, () => choose(false), signal);
	};
	/** The connection may be back at the next try. */
	const use = (act: (doors: Doors) => void | Promise<void>) => {
		coming ??= load();
		const doors = coming;
		doors.catch(() => {
			coming = undefined;
		});
		return orTell(status, async () => act(await doors));
	};
	const openPanel = () => panel.open && void use((doors) => doors.fillPanel());
	const openLink = async () => {
		if (!isDraftInAddress()) return;
		await use((doors) => doors.openLink(location.hash));
		// What was read has no business in the address, where it would be taken along unseen.
		history.replaceState(history.state, "", location.pathname + location.search);
	};

	panel.addEventListener("toggle", openPanel, { signal });
	desk.workshop.addEventListener(
		"click",
		({ target }) => {
			if (target instanceof Element && target.closest("[data-open-earlier]")) choose(true);
		},
		{ signal },
	);
	addEventListener("hashchange", () => void openLink(), { signal });
	addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault(), { signal });
	addEventListener(
		"drop",
		(event) => {
			if (!hasFiles(event)) return;
			event.preventDefault();
			const files = event.dataTransfer?.files ?? [];
			const [file] = files;
			if (!file) return;
			void use((doors) => (files.length > 1 ? doors.refuseSeveral() : doors.openFile(file)));
		},
		{ signal },
	);
	openPanel();
	void openLink();
	if (isDraftStored()) void use((doors) => doors.greet());
	return {
		carried: async () => (await coming)?.carried(),
		take: (carried) => void use((doors) => doors.take(carried)),
	};
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
	return dataTransfer?.types.includes("Files") ?? false;
}
