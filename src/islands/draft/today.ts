/** The day where the reader is, `2026-11-23`. */
export function isoDay(now: Date): string {
	const part = (value: number, length: number) => String(value).padStart(length, "0");
	return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`;
}
