import type { Runtime } from '../platform/browser.ts';

/** A message as a `wire.ts` declares it: a function from payload to reply. Every payload is one that `never` fits. */
type Message = (payload: never) => unknown;

type Handler<M extends Message> = (
  payload: Parameters<M>[0],
  sender: Runtime.MessageSender,
) => Promise<ReturnType<M>> | ReturnType<M>;

/** Exactly one handler for each message of a wire: with one missing or too many it does not compile. */
export type HandlersOf<Wire extends object> = {
  readonly [Name in keyof Wire]: Wire[Name] extends Message ? Handler<Wire[Name]> : never;
};

/** No object with a key of `Taken` is assignable to this. */
type Without<Taken extends PropertyKey> = { readonly [Name in Taken]?: never };

type Disjoint<Parts extends readonly object[], Taken extends PropertyKey = never> = Parts extends readonly [
  infer First extends object,
  ...infer Rest extends readonly object[],
]
  ? readonly [First & Without<Taken>, ...Disjoint<Rest, Taken | keyof First>]
  : readonly [];

type Merged<Parts extends readonly object[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & Merged<Rest>
  : unknown;

/** Merges the handlers of several features into one table. A message with two handlers does not compile. */
export const mergeHandlers = <const Parts extends readonly object[]>(
  ...parts: Parts & Disjoint<Parts>
): Merged<Parts> => Object.assign({}, ...parts) as Merged<Parts>;
