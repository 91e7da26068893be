import type { Desk } from "./desk.ts";

/**
 * Lets the services that are chosen be moved among one another. They are listed by themselves when the reader wants to:
 * where they are chosen they stand among all the others.
 * @param changed called when they stand in another order
 */
export function startServiceOrder(desk: Desk, changed: () => void): void {
	for (const group of desk.form.querySelectorAll<HTMLDetailsElement>("[data-service-order]")) {
		const list = group.dataset.serviceOrder ?? "";
		const show = async () => {
			if (!group.open) return;
			const { listServices } = await import("./list-services.ts");
			listServices(group, chosenIn(desk, list), desk, changed);
		};
		desk.whenChanged(() => {
			const isHidden = chosenIn(desk, list).length < 2;
			if (group.hidden !== isHidden) group.hidden = isHidden;
			if (group.open) void show();
		});
		group.addEventListener("toggle", () => void show());
	}
}

/** As the form has them now, in their order. */
function chosenIn({ latest }: Desk, list: string): readonly string[] {
	const rows = latest?.answers[list];
	return Array.isArray(rows) ? rows.map(({ id }: { readonly id: string }) => id) : [];
}
