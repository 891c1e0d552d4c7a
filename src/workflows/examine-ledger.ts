import { constants, existsSync } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { App } from '../app.js';
import { message } from '../errors.js';
import { ledgerFile } from '../ledger/file.js';
import { bad, check, type Check, type Found, ok } from './check.js';

/** Room for a few hundred thousand events of history, and for the copy that an update makes. */
const enoughBytes = 50_000_000;

/** For a new ledger and what one report writes into it. */
const leastBytes = 1_000_000;

/**
 * Looks through the ledger itself: the file, what was begun and not ended, and the room that it has. The portal is not
 * asked, and nothing is changed.
 */
export async function examineLedger(app: App): Promise<Check[]> {
  const file = ledgerFile(app.folders.data);
  const room = await check('room', () => roomFor(app));
  if (!existsSync(file)) return [await check('ledger', () => noneYet(app, file)), room];
  const sound = await check('ledger', () => soundness(app));
  if (sound.state === 'bad') return [sound, room];
  return [sound, ...(await unfinished(app)), room];
}

/** Never made here: an empty one in the place of one that was lost would look well. */
async function noneYet(app: App, file: string): Promise<Found> {
  const folder = folderThatIs(app);
  try {
    await access(folder, constants.W_OK);
  } catch {
    return bad(message('doctor.folderClosed', { folder }), message('doctor.folderClosed.cure'));
  }
  const cure = message('doctor.ledger.none.cure');
  return { state: 'warning', finding: message('doctor.ledger.none', { file }), cure };
}

async function soundness(app: App): Promise<Found> {
  const ledger = await app.openLedger();
  ledger.checkWritable();
  const [detail] = ledger.integrity();
  if (detail === undefined) return ok(message('doctor.ledger.about', ledger.about()));
  return {
    state: 'bad',
    finding: message('doctor.ledgerBroken', { detail }),
    cure: message('doctor.ledgerBroken.cure', { folder: app.folders.data }),
  };
}

async function unfinished(app: App): Promise<Check[]> {
  const found = (await app.openLedger()).unfinished();
  if (found.length === 0) return [await check('reports', () => ok(message('doctor.reports')))];
  return found.map(({ npp, divisi, period, state, amends }) => {
    const what = state === 'submitted' ? 'leavers' : state === 'awaiting' ? 'awaiting' : 'report';
    const again = amends ? 'doctor.unfinished.amend' : 'doctor.unfinished.cure';
    const cure = message(state === 'awaiting' ? 'doctor.unfinished.ask' : again, { period });
    return {
      name: 'reports',
      state: 'warning',
      finding: message(`doctor.unfinished.${what}`, { npp, divisi, period }),
      cure,
    };
  });
}

async function roomFor(app: App): Promise<Found> {
  const { bavail, bsize } = await statfs(folderThatIs(app));
  const free = bavail * bsize;
  if (free >= enoughBytes) return ok(message('doctor.room', { megabytes: Math.floor(free / 1e6) }));
  const finding = message('doctor.roomShort', { kilobytes: Math.floor(free / 1e3) });
  return { state: free < leastBytes ? 'bad' : 'warning', finding, cure: message('doctor.room.cure') };
}

/** @returns the folder of the ledger, or the one in which it would be made. */
function folderThatIs(app: App): string {
  let folder = app.folders.data;
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}
