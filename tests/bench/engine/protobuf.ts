/** The few kinds of field an ONNX file is made of (protobuf.dev, "Encoding"). */

export type Field = Uint8Array;

const VARINT = 0;
const BYTES = 2;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

const tag = (number: number, wire: number): number[] => varint(number * 8 + wire);

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export const integer = (number: number, value: number): Field =>
  Uint8Array.from([...tag(number, VARINT), ...varint(value)]);

export const bytes = (number: number, value: Uint8Array): Field =>
  join([Uint8Array.from([...tag(number, BYTES), ...varint(value.length)]), value]);

export const text = (number: number, value: string): Field => bytes(number, new TextEncoder().encode(value));

export const message = (number: number, fields: readonly Field[]): Field => bytes(number, join(fields));
