/** A button that copies the words that its element bears, and says how it went. */
class CopyButton extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector("button");
		if (!button) return;
		button.hidden = false;
		button.addEventListener("click", () => this.copy());
	}

	private async copy(): Promise<void> {
		const { value = "", copied = "", failed = "" } = this.dataset;
		const status = this.querySelector("[role=status]");
		let outcome = copied;
		try {
			await navigator.clipboard.writeText(value);
		} catch {
			outcome = failed;
		}
		if (status) status.textContent = outcome;
	}
}

customElements.define("copy-button", CopyButton);
