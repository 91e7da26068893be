import { naturesOf } from "../../core/data-natures.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";

type Service = Catalogue["services"][string];

/**
 * A catalogue with one service of each shape. To assembly two services differ in their words, and else only in the
 * terms that go with them, in whether they have a scope, in whether there are categories to choose among and in whether
 * some of these may reveal something special: where all of them are combined with all else, one of each is enough.
 */
export function withRepresentatives(catalogue: Catalogue): Catalogue {
	const shapes = new Map<string, readonly [string, Service]>();
	for (const [id, service] of Object.entries(catalogue.services)) {
		const shape = shapeOf(service);
		if (!shapes.has(shape)) shapes.set(shape, [id, service]);
	}
	return { ...catalogue, services: Object.fromEntries(shapes.values()) };
}

function shapeOf({ usageTerms, scope, dataCategories }: Service): string {
	const isSpecial = dataCategories.some((one) => naturesOf(one).includes("special"));
	return [usageTerms, scope !== undefined, dataCategories.length > 1, isSpecial].join();
}
