import type { BrowserType } from "playwright-core";

/** Flags that hold for every Chromium we start. */
export declare const benderaPeramban: readonly string[];

/** Path of a Chromium that starts here, or undefined. */
export declare const cariPeramban: () => Promise<string | undefined>;

/** Opens a Chromium on a profile. One that crashes while it starts is started once more. */
export declare const bukaProfil: BrowserType["launchPersistentContext"];
