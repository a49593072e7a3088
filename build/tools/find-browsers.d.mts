export declare const chromiumHere: () => string | undefined;
export declare const firefoxHere: () => string | undefined;
export declare const downloadedChromium: () => Promise<string | undefined>;
