/**
 * Lets the reader choose a file. Asked for while a press is being handled, since browsers allow it only then.
 * @param workshop an input lies in it until a file is chosen: some browsers forget one that stands nowhere
 */
export function chooseFile(workshop: HTMLElement, chosen: (file: File) => void): void {
	const input = document.createElement("input");
	input.type = "file";
	input.hidden = true;
	input.addEventListener("change", () => {
		const [file] = input.files ?? [];
		input.remove();
		if (file) chosen(file);
	});
	input.addEventListener("cancel", () => input.remove());
	workshop.append(input);
	input.click();
}
