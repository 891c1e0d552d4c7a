/** What can be gone through again and again, in order: an array, or more than memory should hold. */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
}

/** Rows that are kept: any of them can be fetched. */
export interface List<T> extends Rows<T> {
  at(index: number): T | undefined;
}

/** What rows can be put into. */
export interface Takes<T> {
  push(row: T): unknown;
}

/** A list that more can be added to. */
export interface Growing<T> extends List<T>, Takes<T> {}

/** Makes a list: where its rows are kept is its own affair. */
export type MakeList = <T>() => Growing<T>;

export const inMemory: MakeList = <T>(): T[] => [];
