import type { Page } from "playwright-core";

/**
 * Gives the generator's pages, and what the law says of them, so many services in the place of the real ones: more than
 * any catalogue has yet.
 */
export async function serveManyServices(page: Page, count: number): Promise<void> {
	const ids = Array.from({ length: count }, (_, index) => `tjeneste-${index + 1}`);
	await page.route(/\/lag\/[^/]+\/(nn\/)?(\?.*)?$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: multiplied(await response.text(), ids) });
	});
	await page.route(/\/lag\/lov\/.*\.json$/, async (route) => {
		const response = await route.fetch();
		const law = await response.json();
		const services = many(law.services, ids);
		await route.fulfill({ response, body: JSON.stringify({ ...law, services }) });
	});
}

const batch = '<div class="service-batch">';
const service = '<div class="service">';

function multiplied(html: string, ids: readonly string[]): string {
	const first = html.indexOf(batch);
	const end = html.indexOf('<p class="ds-validation-message" id="feil-services"');
	if (first < 0 || end < first) throw new Error("No services in the form");
	const batches = html.slice(first, end).split(batch).slice(1).map(blocksOf);
	const blocks = batches.flat();
	const made = ids.map((id, index) => renamed(blocks[index % blocks.length] ?? "", id));
	const most = batches[0]?.length ?? 1;
	let all = "";
	for (let start = 0; start < made.length; start += most) {
		all += `${batch}${made.slice(start, start + most).join("")}</div>`;
	}
	return withData(html.slice(0, first) + all + html.slice(end), ids);
}

/** The services of a batch, which ends with its own tag. */
function blocksOf(html: string): string[] {
	return html
		.slice(0, html.lastIndexOf("</div>"))
		.split(service)
		.slice(1)
		.map((block) => service + block);
}

/** The block of a service, as that of another. */
function renamed(block: string, id: string): string {
	const [, old] = /name="services" value="([^"]+)"/.exec(block) ?? [];
	if (old === undefined) throw new Error("A service without a box");
	return block
		.replaceAll(`services.${old}.`, `services.${id}.`)
		.replaceAll(`services-${old}"`, `services-${id}"`)
		.replace(`name="services" value="${old}"`, `name="services" value="${id}"`)
		.replace(`data-service="${old}"`, `data-service="${id}"`);
}

function withData(html: string, ids: readonly string[]): string {
	return html.replace(
		/(<script type="application\/json" data-draft-data>)(.*?)(<\/script>)/s,
		(_, before: string, json: string, after: string) => {
			const data = JSON.parse(json);
			const services = many(data.catalogue.services, ids);
			const words = JSON.stringify({ ...data, catalogue: { ...data.catalogue, services } });
			return before + words.replaceAll("<", "\\u003c") + after;
		},
	);
}

function many(services: Readonly<Record<string, unknown>>, ids: readonly string[]) {
	const all = Object.values(services);
	return Object.fromEntries(ids.map((id, index) => [id, all[index % all.length]]));
}

/** Ticks every service, and the first that may be had from each, as one change. */
export function tickAllServices(page: Page): Promise<void> {
	return page.evaluate(() => {
		const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="services"]')];
		for (const box of boxes) {
			box.checked = true;
			const category = box.closest(".service")?.querySelector<HTMLInputElement>("fieldset input");
			if (category) category.checked = true;
		}
		boxes.at(-1)?.dispatchEvent(new InputEvent("input", { bubbles: true }));
		boxes.at(-1)?.dispatchEvent(new Event("change", { bubbles: true }));
	});
}
