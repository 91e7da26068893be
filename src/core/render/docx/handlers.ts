import type { Handlers } from "../../document/handlers.ts";
import type { Context } from "./context.ts";
import { alternative } from "./nodes/alternative.ts";
import { appendix } from "./nodes/appendix.ts";
import { blank } from "./nodes/blank.ts";
import { clause } from "./nodes/clause.ts";
import { duty } from "./nodes/duty.ts";
import { emphasis } from "./nodes/emphasis.ts";
import { inlineAlternative } from "./nodes/inline-alternative.ts";
import { limit } from "./nodes/limit.ts";
import { link } from "./nodes/link.ts";
import { list } from "./nodes/list.ts";
import { listItem } from "./nodes/list-item.ts";
import { openItems } from "./nodes/open-items.ts";
import { paragraph } from "./nodes/paragraph.ts";
import { reference } from "./nodes/reference.ts";
import { remark } from "./nodes/remark.ts";
import { signature } from "./nodes/signature.ts";
import { signatureRow } from "./nodes/signature-row.ts";
import { signatures } from "./nodes/signatures.ts";
import { strong } from "./nodes/strong.ts";
import { table } from "./nodes/table.ts";
import { tableCell } from "./nodes/table-cell.ts";
import { tableRow } from "./nodes/table-row.ts";
import { term } from "./nodes/term.ts";
import { text } from "./nodes/text.ts";
import { unprinted } from "./nodes/unprinted.ts";
import { value } from "./nodes/value.ts";

/** Each type of node as WordprocessingML. */
export const handlers: Handlers<Context, string> = {
	alternative,
	appendix,
	blank,
	clause,
	duty,
	emphasis,
	inlineAlternative,
	limit,
	link,
	list,
	listItem,
	note: unprinted,
	openItems,
	paragraph,
	reference,
	remark,
	signature,
	signatureRow,
	signatures,
	strong,
	summary: unprinted,
	table,
	tableCell,
	tableRow,
	term,
	text,
	value,
};
