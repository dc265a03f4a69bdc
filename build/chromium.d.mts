/** Path of a browser of Chromium's family; undefined where there is none. */
export declare function findChromium(): string | undefined;
/** The same, after installing it where that is allowed; leaves the process with a plain word otherwise. */
export declare function needChromium(): string;
/** The same, undefined instead of leaving. */
export declare function haveChromium(): string | undefined;
