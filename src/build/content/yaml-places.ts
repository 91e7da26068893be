import { type Document, isMap, isScalar, type LineCounter } from "yaml";
import type { Place } from "../../core/template/nodes.ts";

/** Where the values and the keys of a YAML file stand, by the keys that lead to them. */
export interface YamlPlaces {
	/** The place of a value; of the nearest key above when it is not there. */
	readonly ofValue: (keys: readonly PropertyKey[]) => Place;
	/** The place of a key, or of an item of a list; of the nearest key above when it is not there. */
	readonly ofKey: (keys: readonly PropertyKey[]) => Place;
	readonly atOffset: (offset: number) => Place;
}

export function yamlPlaces(document: Document, lines: LineCounter, path: string): YamlPlaces {
	const atOffset = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const nodeAt = (keys: readonly PropertyKey[]) =>
		keys.length === 0 ? document.contents : document.getIn(keys, true);
	const ofKey = (keys: readonly PropertyKey[]): Place => {
		if (keys.length === 0) return atOffset(startOf(document.contents) ?? 0);
		const above = nodeAt(keys.slice(0, -1));
		const last = keys[keys.length - 1];
		const key = isMap(above)
			? above.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key
			: nodeAt(keys);
		const start = startOf(key);
		return start === undefined ? ofKey(keys.slice(0, -1)) : atOffset(start);
	};
	const ofValue = (keys: readonly PropertyKey[]): Place => {
		const start = startOf(nodeAt(keys));
		return start === undefined ? ofKey(keys) : atOffset(start);
	};
	return { ofValue, ofKey, atOffset };
}

function startOf(node: unknown): number | undefined {
	return (node as { readonly range?: readonly number[] | null } | null | undefined)?.range?.[0];
}
