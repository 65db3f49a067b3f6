export interface Loose {
    a: Missing;
    b: Page<string>;
    c: (x: number) => void;
    d: string | number;
    e: Map<boolean, string>;
    f: [string, ...number[]];
    g: Loop;
    h: Sample;
    i: { x: number; [key: string]: number };
    j: { "a b": string; a_b: string };
    k: null;
    l?: Date;
    m: Twice;
    n: "a-b" | "a_b";
}
export type Loop = Loop[];
export interface Sample { a: string }
export interface Page<T> { items: T[] }
export interface Twice { a: string }
export interface Twice { b: string }
export interface Broken { a: }
