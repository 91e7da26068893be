/** What the pages say, in one language. The form's own questions are content, and lie in `content/`. */
export interface InterfaceTexts {
	readonly shell: ShellTexts;
	readonly terms: TermsTexts;
	readonly generator: GeneratorTexts;
}

/** What stands on every page. */
export interface ShellTexts {
	readonly skip: string;
	readonly navigation: string;
	/** To the link that leads to the search. */
	readonly search: string;
	readonly privacy: string;
	readonly allPages: string;
	readonly editions: string;
	readonly about: string;
}

/** The pages that publish terms. */
export interface TermsTexts {
	readonly description: (title: string, provider: string) => string;
	readonly chooseLead: string;
	readonly inSegment: string;
	readonly standalone: string;
	/** About the boxes with plain words. */
	readonly summariesAside: string;
	/** «Utgave 0.1» */
	readonly edition: (edition: string) => string;
	readonly status: { readonly utkast: string; readonly gjeldende: string };
}

/** The page where one fills in a form and sees a draft. */
export interface GeneratorTexts {
	readonly description: (title: string) => string;
	readonly heading: (title: string) => string;
	readonly lead: string;
	/** To the link that leads here from the form in the other standard. */
	readonly inThisStandard: string;
	readonly sideBySide: string;
	/** To the list of the parts of the form. */
	readonly parts: string;
	/** To the button that shows all parts at once, and the one that shows them one by one. */
	readonly whole: string;
	readonly oneByOne: string;
	/** To the documents that are made of the same answers. */
	readonly otherForms: string;
	readonly otherFormsLead: string;
	/** @param whom «For konsumenter i et segment.» */
	readonly notForOthers: (whom: string) => string;
	/** What comes with the file of an earlier agreement: «tjenestene i erklæringen». */
	readonly carried: (blank: string) => string;
	/** Where none of the questions of a part is asked. */
	readonly nothingAsked: string;
	readonly next: string;
	readonly previous: string;
	/** Before the heading of a part: «Steg 2 av 7: ». */
	readonly step: (number: number, all: number) => string;
	/** Above those whom the form is not for, and before the links to what it is about and to the law. */
	readonly notFor: {
		readonly heading: string;
		readonly concerns: string;
		readonly see: string;
		readonly and: string;
	};
	readonly allRequired: string;
	readonly optional: string;
	readonly why: string;
	/* The buttons that move one row among the others. */
	readonly moveUp: string;
	readonly moveDown: string;
	readonly withoutScript: string;
	readonly views: string;
	readonly formView: string;
	readonly draftView: string;
	readonly finish: string;
}
