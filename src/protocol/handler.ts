import type { Runtime } from '../platform/browser.ts';

/** A message of a wire: one payload in, one reply out. */
// biome-ignore lint/suspicious/noExplicitAny: a method of any payload is what the wires have in common.
type Message = (payload: any) => unknown;

type Handler<M extends Message> = (
  payload: Parameters<M>[0],
  sender: Runtime.MessageSender,
) => Promise<ReturnType<M>> | ReturnType<M>;

/** Exactly one handler for each message of a wire: with one missing or too many it does not compile. */
export type HandlersOf<Wire extends object> = {
  readonly [Name in keyof Wire]: Wire[Name] extends Message ? Handler<Wire[Name]> : never;
};

/** An object that has a name of `Taken` is not assignable to this. */
type Without<Taken extends PropertyKey> = { readonly [Name in Taken]?: never };

type Disjoint<Parts extends readonly object[], Taken extends PropertyKey = never> = Parts extends readonly [
  infer First extends object,
  ...infer Rest extends readonly object[],
]
  ? readonly [First & Without<Taken>, ...Disjoint<Rest, Taken | keyof First>]
  : readonly [];

type Together<Parts extends readonly object[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & Together<Rest>
  : unknown;

/** The handlers of several features as one table. A message that two of them answer does not compile. */
export const together = <const Parts extends readonly object[]>(
  ...parts: Parts & Disjoint<Parts>
): Together<Parts> => Object.assign({}, ...parts) as Together<Parts>;
