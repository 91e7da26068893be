import type { AuthorIssue } from "../../../core/issue.ts";
import type { QuestionWords } from "../../../core/schema/questions.ts";
import type { Placed } from "../../content/content.ts";
import type { Rule } from "../analysis.ts";
import { stringsIn } from "../written-texts.ts";

/** What `words` asks for in every language, and tells by itself. */
const toldElsewhere: ReadonlySet<PropertyKey> = new Set(["title", "label", "blank", "condition"]);

/** A question has the same kinds of words in both standards: a hint in the one is a hint in the other. */
export const questionTwins: Rule = ({ content }) =>
	Object.values(content.questions).flatMap(({ words: { nb, nn } }) =>
		nb && nn ? [...lackingIn(nn, nb), ...lackingIn(nb, nn)] : [],
	);

function lackingIn(one: Placed<QuestionWords>, other: Placed<QuestionWords>): AuthorIssue[] {
	const own = new Set(stringsIn(one.data).map(({ keys }) => keys.join(" ")));
	return stringsIn(other.data).flatMap(({ keys }): AuthorIssue[] => {
		const isTold = toldElsewhere.has(keys[keys.length - 1] ?? "");
		if (own.has(keys.join(" ")) || isTold || !isThere(one.data, keys.slice(0, -1))) return [];
		const values = { key: keys.slice(1).join("."), other: other.path };
		return [{ rule: "words-in-one-standard", values, place: one.places.ofKey(keys) }];
	});
}

/** Whether there is something to hold the words; that there is not is told elsewhere. */
function isThere(data: unknown, keys: readonly PropertyKey[]): boolean {
	const found = keys.reduce<unknown>(
		(above, key) => (above as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
		data,
	);
	return found !== undefined;
}
