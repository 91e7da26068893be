import { consumerLogic } from "../../../core/cases/consumer-logic.ts";
import { segmentLogic } from "../../../core/cases/segment-logic.ts";
import type { CaseKind } from "../../../core/facts/case-kind.ts";
import { fileContentOf } from "../../../core/read/file-content.ts";
import { entriesOf } from "../../../core/schema/has-entry.ts";
import type { Sent } from "./open-beside.ts";

/** Reads the file that it is sent, and answers with what it holds. What fails here is an error of the worker's. */
addEventListener("message", ({ data }: MessageEvent<Sent>) => {
	const logic = data.kind === segmentLogic.kind ? segmentLogic : consumerLogic;
	const kind = { ...logic, fields: data.fields } as CaseKind<never>;
	postMessage(fileContentOf(data.bytes, kind, entriesOf(data.entries)));
});
