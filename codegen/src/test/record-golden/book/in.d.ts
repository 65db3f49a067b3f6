export function unrelated(): void;
