import type { Page } from "playwright-core";

/** What stands in the form before anyone has touched it. */
export const prefilled = (page: Page): Promise<string[]> =>
	page.locator("form").evaluate((form) =>
		[...(form as HTMLFormElement).elements].flatMap((control) => {
			if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
				return control.checked ? [control.name] : [];
			}
			return "value" in control && control.value !== "" && !(control instanceof HTMLButtonElement)
				? [(control as HTMLInputElement).name]
				: [];
		}),
	);

/** A control with an answer that nobody has given it. */
interface Given {
	/** A box has its value after its name. */
	readonly name: string;
	/** What it says. */
	readonly words: string;
	/** What the page of all answers says of its question. */
	readonly line: string;
}

/**
 * The answers that nobody has given.
 * @param operated the controls that a person has answered, each by its name, and a box with its value too
 */
export async function givenByNobody(page: Page, operated: readonly string[]): Promise<Given[]> {
	const form = page.locator("form");
	const given = await form.evaluate((form) =>
		[...(form as HTMLFormElement).elements].flatMap((control) => {
			if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
				return [];
			const isChoice = /radio|checkbox/.test(control.type);
			const isGiven = isChoice ? (control as HTMLInputElement).checked : control.value !== "";
			const name = control.type === "checkbox" ? `${control.name}=${control.value}` : control.name;
			return isGiven && name !== "" ? [name] : [];
		}),
	);
	const unasked = given.filter((name) => !operated.includes(name));
	return Promise.all(unasked.map((name) => form.evaluate(saidOf, name)));
}

/** What a control says, and what the page of all answers says of its question. Runs in the page. */
function saidOf(form: HTMLElement | SVGElement, name: string): Given {
	const [path = "", value] = name.split("=");
	const controls = [
		...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${path}"]`),
	];
	const control = controls.find((one) =>
		value === undefined ? one.type !== "radio" || one.matches(":checked") : one.value === value,
	);
	const isChoice = /radio|checkbox/.test(control?.type ?? "");
	const words = isChoice ? control?.closest("label")?.textContent : control?.value;
	// A row stands within the question of its list.
	const list = form.querySelector(`[data-field="${path.split(".")[0]}"]`);
	const question = list ?? control?.closest("[data-field]");
	const label = question?.querySelector("legend, label")?.firstChild?.textContent?.trim();
	const line = [...form.querySelectorAll("[data-check] dl > div")].find(
		(one) => one.querySelector("dt")?.textContent === label,
	);
	return { name, words: words?.trim() ?? name, line: line?.textContent ?? "" };
}
