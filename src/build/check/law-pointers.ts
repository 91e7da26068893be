import { isRecord } from "../../core/is-record.ts";
/** A name in a file about the law that must mean something in another. */
export interface Pointer {
	readonly to:
		| "consumerTypes"
		| "legalBases"
		| "services"
		| "adviceRules"
		| "processingBases"
		| "pages"
		| "fields";
	readonly found: string;
	readonly path: readonly PropertyKey[];
	/** The name is a key, not a value. */
	readonly isKey?: true;
	/** It is a data category of this service. */
	readonly within?: string;
}

/** The keys of the files about the law whose values, one or several, are such names. */
const keys: Readonly<Record<string, Pointer["to"]>> = {
	openTo: "consumerTypes",
	doubtfulFor: "consumerTypes",
	closedTo: "consumerTypes",
	types: "consumerTypes",
	special: "legalBases",
	withheld: "legalBases",
	justified: "legalBases",
	basis: "legalBases",
	leadsTo: "pages",
	field: "fields",
	with: "fields",
};

/** Every name in the data of one file that must mean something elsewhere. `bases` of recipients are another rule's. */
export function pointersIn(data: unknown): Pointer[] {
	if (!isRecord(data)) return walk(data, []);
	if ("recipients" in data || "openTo" in data) return walk(data, []);
	const entries = Object.entries(data);
	if (isRecord(data.bases)) {
		const named = Object.keys(data.bases).map(
			(found): Pointer => ({ to: "processingBases", found, path: ["bases", found], isKey: true }),
		);
		return [...named, ...walk(data, [])];
	}
	return entries.flatMap(([id, value]): Pointer[] => {
		if (!isRecord(value)) return [];
		const rule: Pointer = { to: "adviceRules", found: id, path: [id], isKey: true };
		const signing = isRecord(value.signing) ? basesOf(value.signing, [id, "signing"]) : [];
		const page = namesAt(value.leadsTo, "pages", [id, "leadsTo"]);
		return ["severity" in value ? rule : [], basesOf(value, [id]), signing, page].flat();
	});
}

function basesOf(
	{ bases }: Readonly<Record<string, unknown>>,
	path: readonly PropertyKey[],
): Pointer[] {
	return namesAt(bases, "legalBases", [...path, "bases"]);
}

function walk(data: unknown, path: readonly PropertyKey[]): Pointer[] {
	if (Array.isArray(data)) return data.flatMap((one, index) => walk(one, [...path, index]));
	if (!isRecord(data)) return [];
	return Object.entries(data).flatMap(([key, value]) => {
		const at = [...path, key];
		if (key === "data" && isRecord(value)) return listedData(value, at);
		const to = Object.hasOwn(keys, key) ? keys[key] : undefined;
		return to ? namesAt(value, to, at) : walk(value, at);
	});
}

/** A closed list: services, and the data categories of each. */
function listedData(
	data: Readonly<Record<string, unknown>>,
	path: readonly PropertyKey[],
): Pointer[] {
	return Object.entries(data).flatMap(([service, categories]) => {
		const at = [...path, service];
		const own: Pointer = { to: "services", found: service, path: at, isKey: true };
		const within = namesAt(categories, "services", at).map((one) => ({ ...one, within: service }));
		return [own, ...within];
	});
}

function namesAt(value: unknown, to: Pointer["to"], path: readonly PropertyKey[]): Pointer[] {
	if (typeof value === "string") return [{ to, found: value, path }];
	if (!Array.isArray(value)) return [];
	return value.map((found, index) => ({ to, found: String(found), path: [...path, index] }));
}
