import type { Language } from "../core/language.ts";
import type { InterfaceTexts } from "./interface.ts";
import { interfaceTexts as nb } from "./nb/interface.ts";
import { interfaceTexts as nn } from "./nn/interface.ts";

/** What the pages say, by language. */
export const textsIn: Readonly<Record<Language, InterfaceTexts>> = { nb, nn };
