/**
 * Every way a script has to reach outside or to make code of text, and each place in the package where one stands.
 * What is written is found, not what it comes to: an address made at run time is looked for in the network log of
 * tests/e2e/trust/nothing-leaves.test.ts.
 */
export const WAYS_OUT = {
  fetch: /\bfetch\(/g,
  XMLHttpRequest: /\bXMLHttpRequest\b/g,
  socket: /\b(?:WebSocket|WebTransport|EventSource|RTCPeerConnection|RTCDataChannel)\b/g,
  beacon: /\bsendBeacon\b/g,
  worker: /\bnew (?:Shared)?Worker\(|\bimportScripts\(/g,
  download: /\bdownloads\.download\(/g,
  // All but asking and taking away; an area that is named at run time may be this one.
  'synced storage': /\bstorage\.sync\b(?!\.(?:get|getBytesInUse|remove|clear|onChanged)\b)|\bstorage\[/g,
  'new tab':
    /\b(?:tabs|windows)\.(?:create|update|duplicate)\(|\b(?:window|self|globalThis|top|parent)\.open\(/g,
  'going elsewhere':
    /\blocation(?:\.(?!hash\b)\w+)?\s*=[^=]|\blocation\.(?:assign|replace)\(|\bnavigation\.navigate\(/g,
  'element that loads':
    /\.(?:src|srcset|poster)\s*=[^=]|\bnew (?:Image|Audio|FontFace)\b|(?<!\b(?:matches|closest|querySelector(?:All)?))\(\s*["'`](?:img|audio|video|source|track|i?frame|script|link|object|embed|base|meta)["'`]\s*[,)]/g,
  // Ours that stay in their page, as #map does, are links, too.
  link: /\.(?:href|ping)\s*=[^=]|(?<!\b(?:matches|closest|querySelector(?:All)?))\(\s*["'`]a["'`]\s*[,)]/g,
  'attribute that loads':
    /\bsetAttribute(?:NS)?\(\s*["'`](?:src|href|action|srcset|data|poster|ping|formaction)["'`]/g,
  form: /\.(?:action|formAction)\s*=[^=]|(?<!\bqueue)\.submit\(|\brequestSubmit\(|\(\s*["'`]form["'`]\s*[,)]/g,
  'code from elsewhere': /\bimport\((?!\s*["'`]\.{0,2}\/)/g,
  'other program':
    /\b(?:sendNativeMessage|connectNative|setUninstallURL|registerProtocolHandler)\(|\bnavigator\.share\(|\bserviceWorker\.register\(/g,
  'message to another window': /\bpostMessage\(|\bnew BroadcastChannel\b/g,
  clipboard: /\bclipboard\.write/g,
  cookie: /\bdocument\.cookie\b|\bcookies\.set\(|\bcookieStore\b/g,
  'saved file': /\.download\s*=[^=]|\bshow(?:Save|Open)FilePicker\(/g,
  'code of text':
    /\beval\(|\(0,\s*eval\)|\bnew Function\(|[^.\w]Function\(["'`]|\bset(?:Timeout|Interval)\(["'`]/g,
  'markup of text':
    /\.(?:inner|outer)HTML\s*=[^=]|\binsertAdjacentHTML\(|\bdocument\.write(?:ln)?\(|\bsrcdoc\b|\bcreateContextualFragment\(|\bsetHTMLUnsafe\(|\bDOMParser\b/g,
} as const satisfies { readonly [way: string]: RegExp };

export type WayOut = keyof typeof WAYS_OUT;

/** Hosts that are named in the package beside those of src/sites. None is ever asked: they are names and links. */
export const NAMED_HOSTS: { readonly [host: string]: string } = {
  'www.w3.org': 'Names of XML namespaces, for the elements that screens are made of.',
  '127.0.0.1': 'The demo site of `npm start`, on the person’s own machine.',
  'creativecommons.org': 'Link on the About panel: licences of the catalog’s sources.',
  'github.com': 'Links on the About panel and in messages of packages to developers.',
  'www.omdb.org': 'Link on the About panel: a source of the catalog.',
  'www.wikidata.org': 'Link on the About panel: a source of the catalog.',
  'developer.mozilla.org': 'A message of tfjs to developers.',
  'emscripten.org': 'A message of Emscripten to developers.',
  'en.wikipedia.org': 'A message of tfjs to developers.',
};
