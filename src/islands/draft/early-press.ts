/** The buttons that do nothing before the engine is here. */
const enginesButtons = [
	"download",
	"print",
	"signing",
	"add-row",
	"remove-row",
	"move-row",
	"open-earlier",
	"paste-add",
].map((name) => `button[data-${name}]`);

/**
 * Presses a button of the engine once more when the engine is here: the press may be the first touch, which is what
 * the engine is fetched at. However often one was pressed in the meantime, it is pressed once, and only the last one.
 * @param engine fetches the engine, if it is not here
 */
export function pressLater(
	workshop: HTMLElement,
	engine: () => Promise<unknown>,
	signal: AbortSignal,
): void {
	let waiting: HTMLElement | undefined;
	const press = async () => {
		try {
			await engine();
			waiting?.click();
		} finally {
			waiting = undefined;
		}
	};
	workshop.addEventListener(
		"click",
		({ target }) => {
			if (workshop.dataset.ready !== undefined || !(target instanceof Element)) return;
			const button = target.closest<HTMLElement>(enginesButtons.join());
			if (!button) return;
			const isFirst = waiting === undefined;
			waiting = button;
			if (isFirst) void press();
		},
		{ signal },
	);
}
