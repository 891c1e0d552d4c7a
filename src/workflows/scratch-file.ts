import { createCipheriv, createDecipheriv } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';

const cipher = 'aes-256-ctr';
const cipherBlock = 16;

/**
 * A file of this run alone, for what is too much for memory. It has no name from the moment that it is open, so that it is
 * gone when the process is, however that ends; what stays on the disk's blocks is sealed with a key that only this
 * process's memory ever held.
 */
export class ScratchFile {
  readonly #fd: number;
  readonly #key: Uint8Array;
  readonly #seal: ReturnType<typeof createCipheriv>;
  #size = 0;

  /** @throws AppError usage where the data folder takes no file */
  constructor(private readonly app: Pick<App, 'folders' | 'random' | 'onClose'>) {
    const { data } = app.folders;
    const path = join(data, `scratch-${Buffer.from(app.random(8)).toString('hex')}`);
    this.#fd = this.#told(() => {
      mkdirSync(data, { recursive: true, mode: 0o700 });
      const fd = openSync(path, 'wx+', 0o600);
      unlinkSync(path);
      return fd;
    });
    app.onClose(() => closeSync(this.#fd));
    this.#key = app.random(32);
    this.#seal = createCipheriv(cipher, this.#key, counterOf(0));
  }

  /** @returns where the bytes begin. @throws AppError usage where the disk is full */
  append(bytes: Uint8Array): number {
    const begin = this.#size;
    const sealed = this.#seal.update(bytes);
    for (let done = 0; done < sealed.length; ) {
      done += this.#told(() => writeSync(this.#fd, sealed, done, sealed.length - done, begin + done));
    }
    this.#size += sealed.length;
    return begin;
  }

  read(begin: number, length: number): Buffer {
    const ahead = begin % cipherBlock;
    const sealed = Buffer.allocUnsafe(ahead + length);
    for (let done = 0; done < sealed.length; ) {
      const read = readSync(this.#fd, sealed, done, sealed.length - done, begin - ahead + done);
      if (read === 0) throw new Error('a scratch file ended early');
      done += read;
    }
    return createDecipheriv(cipher, this.#key, counterOf((begin - ahead) / cipherBlock))
      .update(sealed)
      .subarray(ahead);
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      const detail = (cause as NodeJS.ErrnoException).code ?? '';
      throw new AppError('usage', message('scratch.unwritable', { folder: this.app.folders.data, detail }), {
        code: 'SCRATCH_UNWRITABLE',
        help: message('scratch.unwritable.help'),
        cause,
      });
    }
  }
}

function counterOf(block: number): Buffer {
  const counter = Buffer.alloc(cipherBlock);
  counter.writeBigUInt64BE(BigInt(block), 8);
  return counter;
}
