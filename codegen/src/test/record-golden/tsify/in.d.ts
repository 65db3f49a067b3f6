/**
 * A person with an address.
 */
export interface Person {
    name: string;
    /** In years. */
    age: number;
    email?: string;
    nickname: string | null;
    scores: Map<number, string>;
    labels: Record<string, string[]>;
    matrix: number[][];
    home: Address;
    shape: Shape;
    color: Color;
    friends: Person[];
    "odd-name": boolean;
    class: bigint;
    location: [number, number];
    thumbnail: Uint8Array;
    origin: { country: string; city?: { name: string } };
    byColor: Map<Color, number>;
    counts: { [key: string]: number | bigint };
    extra: any;
}

export interface Address { street: string; zip: u32; }

export type Color = "red" | "dark-green" | "";

export type Shape = { type: "Circle"; radius: number } | { type: "Rect"; width: number; height: number } | ({ type: "Named" } & Label);

export interface Label { text: string }

export type Event = "Quit" | { Click: { x: number; y: number } } | { Key: string } | { Move: [number, number] } | { Person: Person };

export interface Employee extends Address { boss: Person | undefined; salary: u64; level: u8 }

export type Id = number;

export interface Unused { a: string }
