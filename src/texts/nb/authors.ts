import type { AuthorRule } from "../../core/author-rules.ts";
import { components } from "./authors/components.ts";
import { data } from "./authors/data.ts";
import { paths } from "./authors/paths.ts";
import { publishing } from "./authors/publishing.ts";
import { questions } from "./authors/questions.ts";
import { reading } from "./authors/reading.ts";
import type { SentencesOf } from "./authors/sentences.ts";
import { standards } from "./authors/standards.ts";

/** What each rule about the content says to the one who writes it. Authors read bokmål. */
export const authors: SentencesOf<AuthorRule> = {
	...reading,
	...components,
	...paths,
	...questions,
	...data,
	...publishing,
	...standards,
};
