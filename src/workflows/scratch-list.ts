import { setFlagsFromString } from 'node:v8';
import type { App } from '../app.js';
import type { Growing, MakeList } from '../report/rows.js';
import { ScratchFile } from './scratch-file.js';

/** So many rows are read at once: few enough to fetch one of them, enough to go through all. */
const rowsPerBlock = 16;
/** Up to here all lists of a run together stay in memory: a company of some thousand workers writes nothing to a disk. */
const mostInMemory = 8 * 1024 * 1024;

type Scratch = Pick<App, 'folders' | 'random' | 'onClose'>;
/** Bytes in memory, or where they are in the file. */
type Block = Buffer | { readonly begin: number; readonly length: number };

/** @returns what makes lists of this run that grow on a disk and not in memory; their rows are such as JSON can tell. */
export function scratchLists(app: Scratch, inMemory = mostInMemory): MakeList {
  const store = new Store(app, inMemory);
  return <T>() => new ScratchList<T>(store);
}

class Store {
  #file: ScratchFile | undefined;

  constructor(
    private readonly app: Scratch,
    private left: number,
  ) {}

  /** @throws AppError usage where the disk is full */
  keep(bytes: Buffer): Block {
    this.left -= bytes.length;
    if (this.left >= 0) return bytes;
    this.#file ??= openScratch(this.app);
    return { begin: this.#file.append(bytes), length: bytes.length };
  }

  fetch(block: Block): Buffer {
    if (!('begin' in block)) return block;
    if (!this.#file) throw new Error('a block without its file');
    return this.#file.read(block.begin, block.length);
  }
}

/**
 * Rows that are written away leave their objects behind: what V8 would let lie until its heap is several times as large as
 * what is in use is taken away sooner, so that memory stays the same however many workers there are.
 */
function openScratch(app: Scratch): ScratchFile {
  setFlagsFromString('--heap-growing-percent=30');
  return new ScratchFile(app);
}

class ScratchList<T> implements Growing<T> {
  readonly #blocks: Block[] = [];
  #latest: T[] = [];
  #fetched = { at: -1, rows: [] as readonly T[] };

  constructor(private readonly store: Store) {}

  get length(): number {
    return this.#blocks.length * rowsPerBlock + this.#latest.length;
  }

  push(row: T): void {
    this.#latest.push(row);
    if (this.#latest.length < rowsPerBlock) return;
    this.#blocks.push(this.store.keep(Buffer.from(JSON.stringify(this.#latest))));
    this.#latest = [];
  }

  at(index: number): T | undefined {
    return this.#rows(Math.floor(index / rowsPerBlock))[index % rowsPerBlock];
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (let at = 0; at <= this.#blocks.length; at++) yield* this.#rows(at);
  }

  #rows(at: number): readonly T[] {
    const block = this.#blocks[at];
    if (!block) return at === this.#blocks.length ? this.#latest : [];
    if (this.#fetched.at !== at) {
      this.#fetched = { at, rows: JSON.parse(this.store.fetch(block).toString('utf8')) as readonly T[] };
    }
    return this.#fetched.rows;
  }
}
