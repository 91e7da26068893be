import { extname } from "node:path";

/** How files of one kind are sent; those marked `packed` gain nothing from gzip. */
export interface ContentType {
	readonly type: string;
	readonly packed?: true;
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const types: Readonly<Record<string, ContentType>> = {
	".css": { type: "text/css; charset=utf-8" },
	".csv": { type: "text/csv; charset=utf-8" },
	".docx": { type: word, packed: true },
	".html": { type: "text/html; charset=utf-8" },
	".js": { type: "text/javascript; charset=utf-8" },
	".json": { type: "application/json; charset=utf-8" },
	".md": { type: "text/markdown; charset=utf-8" },
	".png": { type: "image/png", packed: true },
	".svg": { type: "image/svg+xml; charset=utf-8" },
	".txt": { type: "text/plain; charset=utf-8" },
	".wasm": { type: "application/wasm" },
	".webmanifest": { type: "application/manifest+json; charset=utf-8" },
	".woff2": { type: "font/woff2", packed: true },
	".xml": { type: "application/xml; charset=utf-8" },
};

/** What a file is sent as, by the ending of its name. */
export function contentType(file: string): ContentType {
	return types[extname(file).toLowerCase()] ?? { type: "application/octet-stream", packed: true };
}
