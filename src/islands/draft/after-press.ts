/**
 * Leaving a field may bring a message, and whoever leaves it by mouse or finger is then in the middle of a click.
 * A message shown at once would move what is being pressed away from under the pointer, and the click would be lost.
 * @returns runs an act at once, or, while a press is going on, when it is over with its click
 */
export function afterPress(): (act: () => void) => void {
	let isPressed = false;
	let waiting: (() => void)[] = [];
	const release = () => {
		isPressed = false;
		const acts = waiting;
		waiting = [];
		for (const act of acts) act();
	};
	const begin = () => {
		isPressed = true;
	};
	// The click comes in the same task as the release. What is dragged gives no mouseup.
	const end = () => setTimeout(release);
	addEventListener("mousedown", begin, { capture: true });
	for (const event of ["mouseup", "dragend", "keydown"]) {
		addEventListener(event, end, { capture: true });
	}
	return (act) => {
		if (isPressed) waiting.push(act);
		else act();
	};
}
