// SPDX-License-Identifier: Apache-2.0
// The types of assembly.widl: objects travel as maps with every field, in the order of the schema.
import { Codec, Decoder, Writer } from "@wapc/as-msgpack";

export class Thing implements Codec {
  flag: bool = false;
  tiny: i8 = 0;
  short: i16 = 0;
  int: i32 = 0;
  long: i64 = 0;
  unsignedTiny: u8 = 0;
  unsignedShort: u16 = 0;
  unsignedInt: u32 = 0;
  unsignedLong: u64 = 0;
  single: f32 = 0;
  double: f64 = 0;
  text: string = "";
  blob: ArrayBuffer = new ArrayBuffer(0);
  texts: string[] = [];
  numbers: i64[][] = [];
  nodes: Node[] = [];
  maybeText: string | null = null;
  maybeTexts: string[] | null = null;
  maybeNode: Node | null = null;

  decode(decoder: Decoder): void {
    for (let fields = decoder.readMapSize(); fields > 0; fields--) {
      const field = decoder.readString();
      if (field == "flag") this.flag = decoder.readBool();
      else if (field == "tiny") this.tiny = decoder.readInt8();
      else if (field == "short") this.short = decoder.readInt16();
      else if (field == "int") this.int = decoder.readInt32();
      else if (field == "long") this.long = decoder.readInt64();
      else if (field == "unsignedTiny") this.unsignedTiny = decoder.readUInt8();
      else if (field == "unsignedShort") this.unsignedShort = decoder.readUInt16();
      else if (field == "unsignedInt") this.unsignedInt = decoder.readUInt32();
      else if (field == "unsignedLong") this.unsignedLong = decoder.readUInt64();
      else if (field == "single") this.single = decoder.readFloat32();
      else if (field == "double") this.double = decoder.readFloat64();
      else if (field == "text") this.text = decoder.readString();
      else if (field == "blob") this.blob = decoder.readByteArray();
      else if (field == "texts") this.texts = readTexts(decoder);
      else if (field == "numbers") {
        this.numbers = decoder.readArray((rows: Decoder): i64[] => rows.readArray((row: Decoder): i64 => row.readInt64()));
      } else if (field == "nodes") this.nodes = decoder.readArray(readNode);
      else if (field == "maybeText") this.maybeText = decoder.isNextNil() ? null : decoder.readString();
      else if (field == "maybeTexts") this.maybeTexts = decoder.isNextNil() ? null : readTexts(decoder);
      else if (field == "maybeNode") this.maybeNode = decoder.isNextNil() ? null : readNode(decoder);
      else decoder.skip();
    }
  }

  encode(writer: Writer): void {
    writer.writeMapSize(19);
    writer.writeString("flag");
    writer.writeBool(this.flag);
    writer.writeString("tiny");
    writer.writeInt8(this.tiny);
    writer.writeString("short");
    writer.writeInt16(this.short);
    writer.writeString("int");
    writer.writeInt32(this.int);
    writer.writeString("long");
    writer.writeInt64(this.long);
    writer.writeString("unsignedTiny");
    writer.writeUInt8(this.unsignedTiny);
    writer.writeString("unsignedShort");
    writer.writeUInt16(this.unsignedShort);
    writer.writeString("unsignedInt");
    writer.writeUInt32(this.unsignedInt);
    writer.writeString("unsignedLong");
    writer.writeUInt64(this.unsignedLong);
    writer.writeString("single");
    writer.writeFloat32(this.single);
    writer.writeString("double");
    writer.writeFloat64(this.double);
    writer.writeString("text");
    writer.writeString(this.text);
    writer.writeString("blob");
    writer.writeByteArray(this.blob);
    writer.writeString("texts");
    writeTexts(writer, this.texts);
    writer.writeString("numbers");
    writer.writeArray(this.numbers, (rows: Writer, row: i64[]): void => {
      rows.writeArray(row, (items: Writer, item: i64): void => items.writeInt64(item));
    });
    writer.writeString("nodes");
    writer.writeArray(this.nodes, writeNode);
    writer.writeString("maybeText");
    const text = this.maybeText;
    if (text === null) writer.writeNil();
    else writer.writeString(text);
    writer.writeString("maybeTexts");
    const texts = this.maybeTexts;
    if (texts === null) writer.writeNil();
    else writeTexts(writer, texts);
    writer.writeString("maybeNode");
    const node = this.maybeNode;
    if (node === null) writer.writeNil();
    else node.encode(writer);
  }
}

export class Node implements Codec {
  value: i64 = 0;
  next: Node | null = null;
  children: Node[] = [];

  decode(decoder: Decoder): void {
    for (let fields = decoder.readMapSize(); fields > 0; fields--) {
      const field = decoder.readString();
      if (field == "value") this.value = decoder.readInt64();
      else if (field == "next") this.next = decoder.isNextNil() ? null : readNode(decoder);
      else if (field == "children") this.children = decoder.readArray(readNode);
      else decoder.skip();
    }
  }

  encode(writer: Writer): void {
    writer.writeMapSize(3);
    writer.writeString("value");
    writer.writeInt64(this.value);
    writer.writeString("next");
    const next = this.next;
    if (next === null) writer.writeNil();
    else next.encode(writer);
    writer.writeString("children");
    writer.writeArray(this.children, writeNode);
  }
}

export function readThing(decoder: Decoder): Thing {
  const thing = new Thing();
  thing.decode(decoder);
  return thing;
}

export function writeThing(writer: Writer, thing: Thing): void {
  thing.encode(writer);
}

export function readNode(decoder: Decoder): Node {
  const node = new Node();
  node.decode(decoder);
  return node;
}

export function writeNode(writer: Writer, node: Node): void {
  node.encode(writer);
}

export function readTexts(decoder: Decoder): string[] {
  return decoder.readArray((items: Decoder): string => items.readString());
}

export function writeTexts(writer: Writer, texts: string[]): void {
  writer.writeArray(texts, (items: Writer, item: string): void => items.writeString(item));
}

export function readMatrix(decoder: Decoder): i32[][] {
  return decoder.readArray((rows: Decoder): i32[] => rows.readArray((row: Decoder): i32 => row.readInt32()));
}

export function writeMatrix(writer: Writer, matrix: i32[][]): void {
  writer.writeArray(matrix, (rows: Writer, row: i32[]): void => {
    rows.writeArray(row, (items: Writer, item: i32): void => items.writeInt32(item));
  });
}

export function readCounts(decoder: Decoder): Map<string, u32> {
  return decoder.readMap(
    (keys: Decoder): string => keys.readString(),
    (values: Decoder): u32 => values.readUInt32(),
  );
}

export function writeCounts(writer: Writer, counts: Map<string, u32>): void {
  writer.writeMap(
    counts,
    (keys: Writer, key: string): void => keys.writeString(key),
    (values: Writer, value: u32): void => values.writeUInt32(value),
  );
}
