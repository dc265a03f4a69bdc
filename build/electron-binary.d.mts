/** Folder with the unpacked binary and the path of the program in it; `undefined` where it was never fetched. */
export declare function electronBinary(): { readonly dist: string; readonly program: string } | undefined;
/** What to tell a person who has no binary, in both languages. */
export declare const missingBinary: string;
