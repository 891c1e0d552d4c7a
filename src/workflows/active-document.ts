import { inflateSync } from 'node:zlib';

/** The most that one packed stream of a PDF is unpacked to. */
const mostUnpacked = 16_000_000;
const mostOfDictionary = 2_000;

/** @returns whether a PDF would run a script or start a program when somebody opens it: no scan does. */
export function isActivePdf(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return [withoutStreams(text), ...packedObjects(text)].some((objects) => active.test(named(objects)));
}

const active = /\/(?:JavaScript|Launch)(?![A-Za-z0-9])/;

/** What a page shows is no object of the document. */
function withoutStreams(text: string): string {
  return text.replace(/\bstream\r?\n[^]*?\bendstream\b/g, '');
}

/** Names may hide their letters behind `#` and two digits. */
function named(objects: string): string {
  return objects.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** @returns the objects that are packed into streams; what cannot be unpacked no reader sees either. */
function packedObjects(text: string): string[] {
  return [...text.matchAll(/>>\s*stream\r?\n/g)].flatMap(({ 0: mark, index }) => {
    const dictionary = text.slice(Math.max(text.lastIndexOf('obj', index), index - mostOfDictionary), index);
    if (!/\/Type\s*\/ObjStm\b/.test(named(dictionary))) return [];
    const start = index + mark.length;
    try {
      const content = Buffer.from(text.slice(start, text.indexOf('endstream', start)), 'latin1');
      return [inflateSync(content, { maxOutputLength: mostUnpacked }).toString('latin1')];
    } catch {
      return [];
    }
  });
}

/** How archives, web pages, documents and programs begin, none of which a phone puts behind a picture. */
const strange = /^[\0\s]*(?:PK\x03\x04|Rar!|7z\xbc\xaf|<[!?a-z]|%PDF-|MZ|\x7fELF|#!)/i;

/** @param at where the packed picture of a JPEG begins. @returns where its end marker ends; undefined where there is none. */
export function endOfJpeg(bytes: Buffer, at: number): number | undefined {
  for (let next = bytes.indexOf(0xff, at); next >= 0 && next + 1 < bytes.length; next = bytes.indexOf(0xff, next)) {
    if (bytes[next + 1] === 0xd9) return next + 2;
    next += bytes[next + 1] === 0xff ? 1 : 2;
  }
  return undefined;
}

/** @returns whether something of another kind begins behind a picture. */
export function hidesAnother(tail: Buffer): boolean {
  return strange.test(tail.toString('latin1', 0, 512));
}
