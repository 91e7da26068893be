import { readUnit, type Unit } from "./read-unit.ts";

/** So long is an answer waited for. */
export const mostMilliseconds = 5000;

/** What came of asking; `cancelled` by the reader, or `late` by the clock. */
export type Answer = Unit | { readonly kind: "cancelled" | "late" | "failed" };

/**
 * Asks a register for one organisation. Nothing but the number is sent: no cookie, and not which page it is asked from.
 * @param address with a slash at the end
 * @param cancelled by the reader
 */
export async function askRegister(
	address: string,
	number: string,
	cancelled: AbortSignal,
	fetching: typeof fetch = fetch,
): Promise<Answer> {
	const stopping = new AbortController();
	let isLate = false;
	const stop = () => stopping.abort();
	const clock = setTimeout(() => {
		isLate = true;
		stop();
	}, mostMilliseconds);
	cancelled.addEventListener("abort", stop);
	try {
		const response = await fetching(`${address}${number}`, {
			credentials: "omit",
			referrerPolicy: "no-referrer",
			cache: "no-store",
			headers: { accept: "application/json" },
			signal: stopping.signal,
		});
		const body = response.status === 200 ? ((await response.json()) as unknown) : undefined;
		return readUnit(number, response.status, body);
	} catch {
		return { kind: cancelled.aborted ? "cancelled" : isLate ? "late" : "failed" };
	} finally {
		clearTimeout(clock);
	}
}
