import type { EditionData } from "../../core/schema/edition.ts";
import type { Template } from "../../core/template/nodes.ts";

/** A frozen edition, whose tree is known to be one. */
export type Edition = Omit<EditionData, "tree"> & { readonly tree: Template["children"] };
