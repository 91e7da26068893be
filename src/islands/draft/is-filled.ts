export type Control = HTMLInputElement | HTMLTextAreaElement;

/** Whether a control holds an answer, or a part of one. */
export function isFilled(control: Control): boolean {
	return /radio|checkbox/.test(control.type)
		? (control as HTMLInputElement).checked
		: control.value.trim() !== "";
}
