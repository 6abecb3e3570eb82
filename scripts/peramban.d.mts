/** Flags that hold for every Chromium we start. */
export declare const benderaPeramban: readonly string[];

/** Path of a Chromium that starts here, or undefined. */
export declare const cariPeramban: () => Promise<string | undefined>;
