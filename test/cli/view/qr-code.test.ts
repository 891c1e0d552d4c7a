import { expect, test } from '@jest/globals';
import { encode } from 'uqr';
import { qrCode } from '../../../src/cli/view/qr-code.js';

const address =
  'otpauth://totp/bpjstk%20sandbox:AB123456?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=bpjstk%20sandbox';

/** @returns whether each module is light as it stands on the screen, two rows a line. */
function modules(picture: string): boolean[][] {
  const halves = { '█': [true, true], '▀': [true, false], '▄': [false, true], ' ': [false, false] } as const;
  return picture.split('\n').flatMap((line) => {
    const [, drawn = ''] = /^\u001b\[38;5;231;48;5;16m([█▀▄ ]+)\u001b\[0m$/.exec(line) ?? [];
    const cells = Array.from(drawn, (cell) => halves[cell as keyof typeof halves]);
    return [0, 1].map((half) => cells.map((cell) => cell[half as 0 | 1]));
  });
}

test('a QR code is white on black whatever the terminal’s colours are, with four light modules around it', () => {
  const seen = modules(qrCode(address));
  const { data, size } = encode(address, { border: 4 });
  expect(seen.slice(0, size)).toEqual(data.map((row) => row.map((isDark) => !isDark)));
  const edges = [...seen.slice(0, 4), ...seen.slice(size - 4, size)].flat();
  const sides = seen.slice(0, size).flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]);
  expect(new Set([...edges, ...sides])).toEqual(new Set([true]));
});
