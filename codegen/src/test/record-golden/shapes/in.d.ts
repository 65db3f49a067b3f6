export interface String { text: string }
export interface List { next?: List; in: number; value: number; object: String; out: string[]; code: Map }
export type Map = { op: "Add"; left: Map; right: Map } | { op: "Optional"; value?: number };
export interface Hostile { "a*/b\u0000\"": string; "": "*/ \\u0022" | "\"" }
export type point = [f32, f32];
export interface Empty {}
export type Value = { String: string } | { Integer: number } | { Boolean: boolean } | { List: Value[] } | { Object: Record<string, Value> } | "Null" | { "": string } | { "1st": [] };
export interface Comments { "*/}": string; /** */ b: { "}*/": "*/" }; /** &#42;/ {@code } */ c: [string]; d: { "*/ x": string } | { "y}": number } }
