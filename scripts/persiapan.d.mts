/** Folder of the repository, with a trailing separator. */
export declare const akar: string;

/** What the person must do is its message. */
export declare class PersiapanGagal extends Error {}

export declare const periksaVersi: () => void;

/** Path of a Node 24 or newer; throws `PersiapanGagal` where none is. */
export declare const nodeKerja: () => string;

export declare const pastikanTerpasang: (lapor: (kalimat: string) => void) => void;

export declare const pastikanTerbangun: (lapor: (kalimat: string) => void) => void;
