import { type Provable, provableIn } from "../../../src/build/cases/provable.ts";
import { withRepresentatives } from "../../../src/build/cases/representatives.ts";
import type { Setting } from "../../../src/build/cases/setting.ts";
import { catalogueOf } from "../../../src/build/content/catalogue.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { parseTemplate } from "../../../src/build/parse-template.ts";
import { root } from "../../../src/build/root.ts";
import { consumerKind } from "../../../src/core/cases/consumer.ts";

export const content = loadContent(root);
export const catalogue = catalogueOf(content, "nb", consumerKind);

/** Every document of the real content, as it is proven. */
export const provables: readonly Provable[] = provableIn(content);

export function settingOf(provable: Provable): Setting {
	return { ...provable, catalogue: catalogueOf(content, provable.language, provable.kind) };
}

/** The same with one service of each shape where there are dozens: a segment's agreement may be about every one. */
export function thinned(setting: Setting): Setting {
	const isMany = Object.keys(setting.catalogue.services).length > 10;
	return isMany ? { ...setting, catalogue: withRepresentatives(setting.catalogue) } : setting;
}

/** The consumer declaration as it lies in content/. */
export function declaration(): Setting {
	const found = provables.find(({ template }) => template.id === "egenerklaering");
	if (!found) throw new Error("No sound template egenerklaering in content/");
	return settingOf(found);
}

/** A small template over the consumer's case, written as an author writes it. */
export function settingWith(blocks: string): Setting {
	const source = `---\nid: mal\ntitle: Mal\nedition: "0.1"\n---\n\n${blocks}\n`;
	const { template, issues } = parseTemplate(source, "mal.mdx");
	if (issues.length > 0) throw new Error(JSON.stringify(issues));
	return { template, kind: consumerKind, catalogue, language: "nb" };
}
