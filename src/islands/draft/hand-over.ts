/** Hands a file that was made here to the reader, as a download. */
export function handOver(name: string, type: string, content: Uint8Array | string): void {
	const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the file only after this task; the address must hold until then.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
