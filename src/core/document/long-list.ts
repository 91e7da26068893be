/** Whether something has more lines than fit on a sheet at once: then it is told from what does. */
export function isLong(lines: readonly unknown[]): boolean {
	return lines.length > 60;
}
