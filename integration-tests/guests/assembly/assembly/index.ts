// SPDX-License-Identifier: Apache-2.0
// Serves the interface of assembly.widl; what an operation does stands there.
import { consoleLog, handleAbort, handleCall, hostCall, register, Result } from "@wapc/as-guest";
import { Decoder, Encoder, Sizer, Writer } from "@wapc/as-msgpack";
import { Node, readNode, readThing, Thing, writeNode, writeThing } from "./types";
import { readCounts, readMatrix, readTexts, writeCounts, writeMatrix, writeTexts } from "./types";

export function __guest_call(operationSize: usize, payloadSize: usize): bool {
  return handleCall(operationSize, payloadSize);
}

/** What a build with `--use abort=assembly/index/reportAbort` calls instead of the import `env.abort`. */
export function reportAbort(message: string | null, file: string | null, line: u32, column: u32): void {
  handleAbort(message, file, line, column);
  unreachable();
}

register("echoFlag", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<bool>(payload, (from: Decoder): bool => from.readBool(), (to: Writer, value: bool): void => to.writeBool(value)));
register("echoI8", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<i8>(payload, (from: Decoder): i8 => from.readInt8(), (to: Writer, value: i8): void => to.writeInt8(value)));
register("echoU8", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<u8>(payload, (from: Decoder): u8 => from.readUInt8(), (to: Writer, value: u8): void => to.writeUInt8(value)));
register("echoI16", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<i16>(payload, (from: Decoder): i16 => from.readInt16(), (to: Writer, value: i16): void => to.writeInt16(value)));
register("echoU16", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<u16>(payload, (from: Decoder): u16 => from.readUInt16(), (to: Writer, value: u16): void => to.writeUInt16(value)));
register("echoI32", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<i32>(payload, (from: Decoder): i32 => from.readInt32(), (to: Writer, value: i32): void => to.writeInt32(value)));
register("echoU32", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<u32>(payload, (from: Decoder): u32 => from.readUInt32(), (to: Writer, value: u32): void => to.writeUInt32(value)));
register("echoI64", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<i64>(payload, (from: Decoder): i64 => from.readInt64(), (to: Writer, value: i64): void => to.writeInt64(value)));
register("echoU64", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<u64>(payload, (from: Decoder): u64 => from.readUInt64(), (to: Writer, value: u64): void => to.writeUInt64(value)));
register("echoF32", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<f32>(payload, (from: Decoder): f32 => from.readFloat32(), (to: Writer, value: f32): void => to.writeFloat32(value)));
register("echoF64", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<f64>(payload, (from: Decoder): f64 => from.readFloat64(), (to: Writer, value: f64): void => to.writeFloat64(value)));
register("echoText", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<string>(payload, (from: Decoder): string => from.readString(), writeText));
register("echoBlob", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<ArrayBuffer>(
    payload,
    (from: Decoder): ArrayBuffer => from.readByteArray(),
    (to: Writer, value: ArrayBuffer): void => to.writeByteArray(value)));
register("echoTexts", (payload: ArrayBuffer): Result<ArrayBuffer> => echo<string[]>(payload, readTexts, writeTexts));
register("echoMatrix", (payload: ArrayBuffer): Result<ArrayBuffer> => echo<i32[][]>(payload, readMatrix, writeMatrix));
register("echoCounts", (payload: ArrayBuffer): Result<ArrayBuffer> =>
  echo<Map<string, u32>>(payload, readCounts, writeCounts));
register("echoThing", (payload: ArrayBuffer): Result<ArrayBuffer> => echo<Thing>(payload, readThing, writeThing));
register("echoNode", (payload: ArrayBuffer): Result<ArrayBuffer> => echo<Node>(payload, readNode, writeNode));

register("join", (payload: ArrayBuffer): Result<ArrayBuffer> => {
  const decoder = new Decoder(payload);
  let parts: string[] = [];
  let separator = "";
  let times: u8 = 0;
  for (let fields = decoder.readMapSize(); fields > 0; fields--) {
    const field = decoder.readString();
    if (field == "parts") parts = readTexts(decoder);
    else if (field == "separator") separator = decoder.readString();
    else if (field == "times") times = decoder.readUInt8();
    else decoder.skip();
  }
  return answer<string>(decoder, parts.join(separator).repeat(times), writeText);
});

register("divide", (payload: ArrayBuffer): Result<ArrayBuffer> => {
  const decoder = new Decoder(payload);
  let dividend = 0;
  let divisor = 0;
  for (let fields = decoder.readMapSize(); fields > 0; fields--) {
    const field = decoder.readString();
    if (field == "dividend") dividend = decoder.readInt32();
    else if (field == "divisor") divisor = decoder.readInt32();
    else decoder.skip();
  }
  if (divisor == 0) return failure("division by zero");
  return answer<i32>(decoder, dividend / divisor, (to: Writer, value: i32): void => to.writeInt32(value));
});

register("ping", (payload: ArrayBuffer): Result<ArrayBuffer> => Result.ok<ArrayBuffer>(new ArrayBuffer(0)));

register("fail", (payload: ArrayBuffer): Result<ArrayBuffer> => failure(textIn(payload, "text")));

register("abort", (payload: ArrayBuffer): Result<ArrayBuffer> => {
  throw new Error(textIn(payload, "text"));
});

register("log", (payload: ArrayBuffer): Result<ArrayBuffer> => {
  consoleLog(textIn(payload, "text"));
  return Result.ok<ArrayBuffer>(new ArrayBuffer(0));
});

register("viaFetch", (payload: ArrayBuffer): Result<ArrayBuffer> => {
  const result = hostCall("default", "assembly", "fetch", payload);
  if (!result.isOk) return result;
  return echo<Thing>(result.get(), readThing, writeThing);
});

register("viaStore", (payload: ArrayBuffer): Result<ArrayBuffer> => {
  const thing = echo<Thing>(payload, readThing, writeThing);
  if (!thing.isOk) return thing;
  const result = hostCall("default", "assembly", "store", thing.get());
  if (!result.isOk) return result;
  return echo<u64>(result.get(), (from: Decoder): u64 => from.readUInt64(), (to: Writer, value: u64): void => to.writeUInt64(value));
});

register("fetchError", (payload: ArrayBuffer): Result<ArrayBuffer> => {
  const result = hostCall("default", "assembly", "fetch", payload);
  return encoded<string>(result.isOk ? "answered" : result.error()!.message, writeText);
});

/** Decodes the payload as a T and encodes that. */
function echo<T>(
  payload: ArrayBuffer,
  read: (decoder: Decoder) => T,
  write: (writer: Writer, value: T) => void,
): Result<ArrayBuffer> {
  const decoder = new Decoder(payload);
  return answer<T>(decoder, read(decoder), write);
}

/** The value, or the decoder's error if the request was not what the schema says. */
function answer<T>(decoder: Decoder, value: T, write: (writer: Writer, value: T) => void): Result<ArrayBuffer> {
  const error = decoder.error();
  return error ? failure(error.message) : encoded<T>(value, write);
}

function encoded<T>(value: T, write: (writer: Writer, value: T) => void): Result<ArrayBuffer> {
  const sizer = new Sizer();
  write(sizer, value);
  const buffer = new ArrayBuffer(sizer.length);
  write(new Encoder(buffer), value);
  return Result.ok<ArrayBuffer>(buffer);
}

function failure(message: string): Result<ArrayBuffer> {
  return Result.error<ArrayBuffer>(new Error(message));
}

function writeText(writer: Writer, text: string): void {
  writer.writeString(text);
}

/** The one parameter of that name in a map of parameters. */
function textIn(payload: ArrayBuffer, name: string): string {
  const decoder = new Decoder(payload);
  let text = "";
  for (let fields = decoder.readMapSize(); fields > 0; fields--) {
    if (decoder.readString() == name) text = decoder.readString();
    else decoder.skip();
  }
  return text;
}
