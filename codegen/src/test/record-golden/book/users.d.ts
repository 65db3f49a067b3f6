type i32 = number;
type f32 = number;

/** The person of the book. */
interface Person {
    /** Words by their numbers. */
    field1: Record<i32, string>;
    field2: f32[][];
    field3: string;
}
