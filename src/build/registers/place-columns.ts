import { registerTexts } from "../../texts/nb/registers.ts";
import type { ClausePlace } from "./places.ts";
import { clauseWords } from "./words.ts";

/** Between the places of one row, where each column holds all of them. */
const between = " | ";

export const placeColumns = [
	registerTexts.csv.document,
	registerTexts.duties.columns.clause,
	registerTexts.csv.address,
] as const;

/** Document, clause and address of every place, in the same order in each column. */
export function placesOf(places: readonly ClausePlace[], site: string): string[] {
	return [
		places.map(({ title }) => title),
		places.map(clauseWords),
		places.map(({ address }) => `${site}${address}`),
	].map((words) => words.join(between));
}
