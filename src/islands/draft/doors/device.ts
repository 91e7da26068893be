import type { Answers, Desk } from "../desk.ts";
import { eraseDevice, readDevice, type StorageFault, writeDevice } from "./device-storage.ts";
import { readStoredDraft, type StoredDraft, writeStoredDraft } from "./stored-draft.ts";
import { storedKey } from "./waiting.ts";

/** How long the reader must pause before the draft is kept anew, in milliseconds. */
const pause = 400;

/** How the draft in this tab stands to the device. */
export type Keeping =
	| { readonly is: "off" }
	| { readonly is: "kept"; readonly saved: Date }
	| { readonly is: "failed"; readonly fault: StorageFault }
	/** Another tab has stored a draft of its own, or has erased the one that was here. */
	| { readonly is: "overtaken"; readonly by: string | null };

/**
 * The draft on the device. Nothing is stored before `keep`; from then on every change is, until another tab stores
 * something under the same key: then this one stops, and the reader chooses.
 */
export class Device {
	/** Told of every turn. */
	told: (keeping: Keeping) => void = () => undefined;
	readonly #desk: Desk;
	/** What this tab last stored or took up; undefined while it keeps nothing. */
	#own: string | undefined;
	#answers = "";
	#timer = 0;

	constructor(desk: Desk, signal: AbortSignal) {
		this.#desk = desk;
		desk.whenChanged(({ answers }) => this.#changed(answers));
		addEventListener("storage", (event) => this.#storedElsewhere(event), { signal });
		// The tab may be closed at any moment after it is hidden.
		const now = () => this.#keepNow();
		document.addEventListener("visibilitychange", now, { signal });
		addEventListener("pagehide", now, { signal });
		signal.addEventListener("abort", now);
	}

	get isKept(): boolean {
		return this.#own !== undefined;
	}

	/** What lies there, if it is something else than this tab keeps; undefined where the browser does not say. */
	other(): string | null | undefined {
		const text = readDevice();
		return text === this.#own ? null : text;
	}

	/**
	 * Stores the draft, in the place of whatever lies there, and goes on doing so.
	 * @returns puts back what lay there, and keeps no longer
	 */
	keep(): () => void {
		const before = readDevice();
		const { answers } = this.#desk.answered();
		const { kind, template } = this.#desk.data;
		const draft: StoredDraft = {
			document: template.id,
			title: template.title,
			page: location.pathname,
			saved: new Date(),
			case: { schemaVersion: kind.schemaVersion, kind: kind.kind, answers },
		};
		const text = writeStoredDraft(draft);
		const fault = writeDevice(text);
		this.#own = fault ? undefined : text;
		this.#answers = JSON.stringify(answers);
		this.told(fault ? { is: "failed", fault } : { is: "kept", saved: draft.saved });
		return () => {
			if (before === null || before === undefined) return;
			this.#stop();
			writeDevice(before);
			this.told({ is: "off" });
		};
	}

	/** The draft that lies there is the one in the form: from now on it is kept up to date. */
	takeUp(text: string, { saved }: StoredDraft): void {
		this.#own = text;
		this.#answers = JSON.stringify(this.#desk.answered().answers);
		this.told({ is: "kept", saved });
	}

	/**
	 * Erases what lies there. The form is as it was.
	 * @returns puts it back, and keeps it on if it was kept; not where something else has come in its place
	 */
	erase(): () => boolean {
		const [text, own] = [readDevice(), this.#own];
		this.#stop();
		eraseDevice();
		this.told({ is: "off" });
		return () => {
			if (text === null || text === undefined || readDevice() !== null) return false;
			if (writeDevice(text)) return false;
			const draft = readStoredDraft(text, new Date());
			if (own === text && typeof draft !== "string") {
				this.#own = text;
				this.told({ is: "kept", saved: draft.saved });
				// What was answered meanwhile.
				this.#changed(this.#desk.answered().answers);
			}
			return true;
		};
	}

	#changed(answers: Answers): void {
		if (this.#own === undefined || JSON.stringify(answers) === this.#answers) return;
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#keepNow(), pause);
	}

	#keepNow(): void {
		clearTimeout(this.#timer);
		if (this.#own === undefined) return;
		if (JSON.stringify(this.#desk.answered().answers) === this.#answers) return;
		// A tab that slept was not told of what others stored.
		const text = readDevice();
		if (text !== undefined && text !== this.#own) this.#overtaken(text);
		else this.keep();
	}

	#storedElsewhere({ key, newValue }: StorageEvent): void {
		if (this.#own === undefined || (key !== null && key !== storedKey)) return;
		if (newValue !== this.#own) this.#overtaken(newValue);
	}

	#overtaken(by: string | null): void {
		this.#stop();
		this.told({ is: "overtaken", by });
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#own = undefined;
	}
}
