import * as z from "zod/mini";

/** One word, in lower case. */
const word = z.string().check(z.regex(/^[a-zæøåéôòü]+$/));

/** `content/search.yaml`: words that the search must know, beside the glossary. */
export const searchWords = z.strictObject({
	/** Words that carry no meaning of their own. */
	stopWords: z.array(word),
	/** Words of one meaning that are spelled differently. */
	spellings: z.array(z.array(word).check(z.minLength(2))),
});
export type SearchWords = z.infer<typeof searchWords>;
