/** By form and list: the order that rows which are ticked were given, where it is not that of their boxes. */
const orders = new WeakMap<HTMLFormElement, Map<string, readonly string[]>>();

/** Gives the rows of a list that are ticked an order of their own. One that is ticked later comes after them. */
export function giveOrder(form: HTMLFormElement, list: string, ids: readonly string[]): void {
	const order = orders.get(form) ?? new Map<string, readonly string[]>();
	orders.set(form, order);
	order.set(list, ids.join() === boxOrder(form, list, ids).join() ? [] : ids);
}

/** The rows that are ticked, in the order that they were given. */
export function inOrder(
	form: HTMLFormElement,
	list: string,
	ids: readonly string[],
): readonly string[] {
	const order = orders.get(form)?.get(list) ?? [];
	if (order.length === 0) return ids;
	const places = new Map(order.map((id, index) => [id, index]));
	const placeOf = (id: string) => places.get(id) ?? order.length;
	return [...ids].sort((one, other) => placeOf(one) - placeOf(other));
}

function boxOrder(form: HTMLFormElement, list: string, ids: readonly string[]): string[] {
	const wanted = new Set(ids);
	const boxes = form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(list)}"]`);
	return [...boxes].map(({ value }) => value).filter((value) => wanted.has(value));
}
