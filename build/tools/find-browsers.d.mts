export declare const chromiumHere: () => string | undefined;
export declare const firefoxHere: () => string | undefined;
