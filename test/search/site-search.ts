import { loadContent } from "../../src/build/content/load.ts";
import { root } from "../../src/build/root.ts";
import { searched } from "../../src/build/search/searched.ts";
import { answer, type SearchAnswer } from "../../src/core/search/answer.ts";
import type { Chosen } from "../../src/core/search/filters.ts";
import { packRegister, unpackRegister } from "../../src/core/search/packed-register.ts";
import { prepareRegister } from "../../src/core/search/prepared.ts";

/** What the site can find, and the register as the browser gets it: packed, sent and laid out. */
export const { clauses, pages, register } = searched(loadContent(root));
export const sent = JSON.stringify(packRegister(register));
export const prepared = prepareRegister(unpackRegister(JSON.parse(sent)));

export function ask(question: string, chosen: Chosen = {}): SearchAnswer {
	return answer(question, chosen, prepared);
}
