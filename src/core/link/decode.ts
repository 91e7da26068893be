import { checksum } from "../checksum.ts";
import type { DoorProblem } from "../issue.ts";
import { inflate } from "../read/inflate.ts";
import { parseJson } from "../read/parse-json.ts";
import { type ReadableKind, type ReadCase, readCase, refuse } from "../read/read-case.ts";
import type { HasEntry } from "../schema/read-answers.ts";
import { fromBase64Url } from "./base64url.ts";
import { linkName, linkVersion, longestRead, mostInflated } from "./format.ts";

/** Whether what stands after `#` is meant as a draft: else it is a place on the page, and not for us. */
export function isDraftLink(fragment: string): boolean {
	return fragment.replace(/^#/, "").startsWith(`${linkName}=`);
}

/**
 * Reads the case that a link holds. Never throws, whatever the link.
 * @param fragment what stands after `#`, with it or without
 */
export function decodeLink<Answers>(
	fragment: string,
	kind: ReadableKind<Answers>,
	hasEntry: HasEntry,
): ReadCase<Answers> {
	const opened = openLink(fragment);
	return "problem" in opened ? refuse(opened.problem) : readCase(opened.data, kind, hasEntry);
}

function openLink(
	fragment: string,
): { readonly data: unknown } | { readonly problem: DoorProblem } {
	if (!isDraftLink(fragment)) return problem({ rule: "link-not-ours", values: {} });
	const content = fragment.slice(fragment.indexOf("=") + 1);
	if (content === "") return problem({ rule: "link-empty", values: {} });
	if (content.length > longestRead) {
		return problem({ rule: "link-inflates", values: { most: mostInflated } });
	}
	const [, version, payload = ""] = /^(\d{1,6})\.(.*)$/s.exec(content) ?? [];
	if (version === undefined) return problem({ rule: "link-damaged", values: {} });
	const found = Number(version);
	if (found > linkVersion) {
		return problem({ rule: "link-from-newer-version", values: { found, known: linkVersion } });
	}
	const bytes = found === linkVersion ? fromBase64Url(payload) : undefined;
	if (!bytes || bytes.length < 5) return problem({ rule: "link-damaged", values: {} });
	const plain = inflate(bytes.subarray(4), mostInflated);
	if (plain === "inflates") {
		return problem({ rule: "link-inflates", values: { most: mostInflated } });
	}
	const check = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
	if (plain === "damaged" || checksum(plain) !== check) {
		return problem({ rule: "link-damaged", values: {} });
	}
	const parsed = parseJson(new TextDecoder().decode(plain));
	// Whole and well packed, but not by us.
	return "problem" in parsed ? problem({ rule: "link-not-ours", values: {} }) : parsed;
}

function problem(problem: DoorProblem): { readonly problem: DoorProblem } {
	return { problem };
}
