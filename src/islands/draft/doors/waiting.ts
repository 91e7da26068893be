import { linkName } from "../../../core/link/format.ts";

/** The one thing that the site may keep in a browser, and only when it is asked to: a draft. */
export const storedKey = "utkast";

/**
 * Whether a draft lies on the device. Some browsers throw for the mere question; then nothing lies there.
 * Asked at every load, so it looks no closer than this.
 */
export function isDraftStored(): boolean {
	try {
		return localStorage.getItem(storedKey) !== null;
	} catch {
		return false;
	}
}

/** Whether the address holds a draft, or the device does: then the engine is wanted at once. */
export function isDraftWaiting(): boolean {
	return isDraftInAddress() || isDraftStored();
}

/** A draft that came with a link. */
export function isDraftInAddress(): boolean {
	return location.hash.startsWith(`#${linkName}=`);
}
