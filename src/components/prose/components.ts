import Checklist from "./Checklist.astro";
import Figure from "./Figure.astro";
import Heading2 from "./Heading2.astro";
import Heading3 from "./Heading3.astro";
import Table from "./Table.astro";
import Term from "./Term.astro";

/** What prose is made of beside plain Markdown. */
export const proseComponents = {
	Checklist,
	Figure,
	Term,
	h2: Heading2,
	h3: Heading3,
	table: Table,
};
