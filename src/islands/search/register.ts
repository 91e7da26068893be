import {
	type PackedRegister,
	packedVersion,
	unpackRegister,
} from "../../core/search/packed-register.ts";
import { type PreparedRegister, prepareRegister } from "../../core/search/prepared.ts";

let kept: Promise<PreparedRegister> | undefined;

/**
 * The register, read once.
 * @param asked the answer to whoever asked for it
 * @throws when it cannot be fetched or read; the next call tries again
 */
export function readRegister(asked: Promise<Response>): Promise<PreparedRegister> {
	kept ??= read(asked).catch((error: unknown) => {
		kept = undefined;
		throw error;
	});
	return kept;
}

async function read(asked: Promise<Response>): Promise<PreparedRegister> {
	const response = await asked;
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	const packed = (await response.json()) as PackedRegister;
	if (packed.version !== packedVersion) throw new Error(`${response.url}: ${packed.version}`);
	return prepareRegister(unpackRegister(packed));
}
