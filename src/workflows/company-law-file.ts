import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { App } from '../app.js';
import { visible } from '../credentials/visible.js';
import { AppError, message, type Message } from '../errors.js';
import type { RowFault } from '../law/check.js';
import { shippedTables } from '../law/generated/tables.js';
import { checkOwnRows, ownTopics, withOwnRows } from '../law/own-rows.js';
import type { Tables } from '../law/types.js';
import { ownProfile } from './own-profile.js';

/** A decade of every table is a tenth of this. */
const mostBytes = 1_048_576;

/**
 * The law's tables, with the company's own rows where it has any.
 * @param file the company's YAML file; the profile's `law.file` when absent, and without one the tables as shipped.
 * @throws AppError usage that names the file, and in it the line and what was expected.
 */
export async function tablesHere(app: App, file?: string): Promise<Tables> {
  const own = file ?? (await ownProfile(app))?.law?.file;
  return own === undefined ? shippedTables : readLawFile(await textOf(own), own);
}

/**
 * The tables with the rows of a company's own file in them.
 * @param text YAML: a list of rows under each topic. @param file its name, for messages and as the rows' source.
 * @throws AppError usage that names the file, the line and what was expected there; the help counts what else is wrong.
 */
async function readLawFile(text: string, file: string): Promise<Tables> {
  const { readYaml } = await import('./law-yaml.js');
  const { content, lineOf, broken, aliasAt } = readYaml(text);
  if (broken) throw refused(message('law.file.yaml', { file, ...broken }));
  if (aliasAt !== undefined) throw refused(message('law.file.aliases', { file, line: aliasAt }));
  if (!isTopics(content)) throw refused(message('law.file.noTopics', { file, expected: ownTopics.join(', ') }));
  const faults = checkOwnRows(content);
  const [first] = faults;
  if (first) throw refused(faultMessage(file, first, lineOf), faults.length - 1);
  return withOwnRows(shippedTables, content, file);
}

/** The text of a file of modest size. @throws AppError usage when it cannot be read, is no file, too large or no text. */
async function textOf(file: string): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    // A pipe that nobody writes to would be waited for without end.
    const found = await stat(file);
    if (!found.isFile() && !found.isDirectory()) throw refused(message('law.file.notRegular', { file }));
    for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
      parts.push(part);
      size += part.length;
      if (size > mostBytes) throw refused(message('law.file.tooLarge', { file, most: '1 MB' }));
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw refused(message('law.file.notText', { file }));
  }
}

function unreadable(file: string, error: unknown): unknown {
  if (error instanceof AppError) return error;
  const detail = (error as NodeJS.ErrnoException).code ?? '';
  if (detail === 'ENOENT' || detail === 'ENOTDIR') {
    return new AppError('usage', message('file.missing', { file }), { code: 'FILE_MISSING' });
  }
  if (detail === 'EISDIR') return new AppError('usage', message('file.folder', { file }), { code: 'FILE_IS_FOLDER' });
  if (detail === 'EACCES')
    return new AppError('usage', message('file.forbidden', { file }), { code: 'FILE_FORBIDDEN' });
  return new AppError('usage', message('file.unreadable', { file, detail }), { code: 'FILE_UNREADABLE' });
}

function isTopics(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content) && Object.keys(content).length > 0;
}

function refused(text: Message, others = 0): AppError {
  return new AppError('usage', text, {
    code: 'LAW_FILE_INVALID',
    ...(others > 0 && { help: message('law.file.more', { count: others }) }),
  });
}

/** A fault as a sentence with its place; what was read from the file is shown without control characters. */
function faultMessage(file: string, fault: RowFault, lineOf: LineOf): Message {
  const place = { file, line: lineOf(fault), topic: visible(fault.topic), key: visible(fault.key ?? '') };
  switch (fault.fault) {
    case 'unknown-topic':
      return message('law.file.unknownTopic', { ...place, expected: fault.expected });
    case 'no-rows':
      return message('law.file.noRows', place);
    case 'not-a-row':
      return message('law.file.notARow', place);
    case 'unknown-key':
      return message('law.file.unknownKey', { ...place, expected: fault.expected });
    case 'missing':
      return message('law.file.missing', { ...place, expected: fault.expected });
    case 'bad-value':
      return message('law.file.badValue', { ...place, value: visible(fault.value), expected: fault.expected });
    case 'ends-before':
      return message('law.file.endsBefore', { ...place, from: fault.from });
    case 'overlap': {
      const other = lineOf({ topic: fault.topic, row: fault.other });
      return message('law.file.overlap', { ...place, from: fault.from, other });
    }
  }
}

type LineOf = (place: Pick<RowFault, 'topic' | 'row' | 'key'>) => number;
