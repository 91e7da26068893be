import type { DocumentNode } from "./nodes.ts";

/** One function for each type of node: a renderer that forgets one does not compile. */
export type Handlers<Context, Output> = {
	readonly [Type in DocumentNode["type"]]: (
		node: Extract<DocumentNode, { type: Type }>,
		context: Context,
	) => Output;
};

/** Prints one node by the handler of its type. */
export function printNode<Context, Output>(
	handlers: Handlers<Context, Output>,
	node: DocumentNode,
	context: Context,
): Output {
	const handle = handlers[node.type] as (node: DocumentNode, context: Context) => Output;
	return handle(node, context);
}
