import { storedKey } from "./waiting.ts";

/** Why nothing could be stored: there is no room, or the browser does not let the site. */
export type StorageFault = "full" | "forbidden";

/** The text that is stored, null where there is none, undefined where the browser does not let the site look. */
export function readDevice(): string | null | undefined {
	try {
		return localStorage.getItem(storedKey);
	} catch {
		return undefined;
	}
}

/** @returns what hindered it, if anything did; what was stored before then stands */
export function writeDevice(text: string): StorageFault | undefined {
	try {
		localStorage.setItem(storedKey, text);
		return undefined;
	} catch (error) {
		return error instanceof DOMException && error.name === "QuotaExceededError"
			? "full"
			: "forbidden";
	}
}

export function eraseDevice(): void {
	try {
		localStorage.removeItem(storedKey);
	} catch {
		// What cannot be reached was never written from here.
	}
}
