import type { Law, LawBasis } from "../schema/law.ts";
import { plain } from "./words.ts";

/** A legal basis with its id. */
export type NamedBasis = LawBasis & { readonly id: string };

/** The legal bases that a typed reference names: by act and section, whatever the subsection. */
export function citedBases(typed: string, { legalBases }: Law): NamedBasis[] {
	const text = plain(typed);
	return Object.entries(legalBases).flatMap(([id, basis]) =>
		names(text, basis.reference) ? [{ ...basis, id }] : [],
	);
}

/** Whether a reference names the section or the article of a basis, whatever it calls the act: «GDPR artikkel 9 nr. 2». */
export function namesSection(typed: string, id: string, { legalBases }: Law): boolean {
	const [part] = section.exec(plain(legalBases[id]?.reference ?? "")) ?? [];
	return part !== undefined && stands(part, plain(typed));
}

/** Whether a reference names an act or a regulation beside the one that lists the processing bases. */
export function namesOtherLaw(typed: string, { processingAct }: Law): boolean {
	const rest = plain(typed).replaceAll(plain(processingAct), "").replaceAll("gdpr", "");
	return /lov(?:en|ens|a)?(?!\p{L})|forskrift|føresegn/u.test(rest);
}

/** The section of a reference: «§ 47» of «barnehageloven § 47 første ledd». */
const section = /(?:§|artikkel) \d+(?:-\d+)?(?: [a-hj-z](?!\p{L}))?/u;

/** The same with the act before it. */
const actAndSection = new RegExp(`^.*?${section.source}`, "u");

function names(text: string, reference: string): boolean {
	const [start] = actAndSection.exec(plain(reference)) ?? [];
	return start !== undefined && stands(start, text);
}

function stands(start: string, text: string): boolean {
	const at = text.indexOf(start);
	// «§ 47 a» and «§ 47-1» are other sections than «§ 47».
	return at >= 0 && !/^(?:\d|-\d| [a-hj-z](?!\p{L}))/u.test(text.slice(at + start.length));
}
