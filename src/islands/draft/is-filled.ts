export type Control = HTMLInputElement | HTMLTextAreaElement;

export function isControl(target: EventTarget | null): target is Control {
	return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Whether a control holds an answer, or a part of one. */
export function isFilled(control: Control): boolean {
	return isBox(control) ? control.checked : control.value.trim() !== "";
}

/** Whether a control is one to tick or choose: it is answered the moment it is touched. */
export function isBox(control: Control): control is HTMLInputElement {
	return /radio|checkbox/.test(control.type);
}
