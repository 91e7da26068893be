/** Whether data from outside is an object with keys, and no list. */
export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
