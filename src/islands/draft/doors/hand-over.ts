/** Hands the reader a file that was made here in the browser. */
export function handOver(content: string, type: string, name: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the file only after this task; the address must hold until then.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
