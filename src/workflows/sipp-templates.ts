import { basename } from 'node:path';
import type { App } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import type { Period } from '../law/calendar.js';
import { maskKpj, maskNik } from '../roster/mask.js';
import type { Person } from '../roster/person.js';
import { type MatchedWages, matchWages } from '../sipp/match-wages.js';
import type { NamedTemplate } from '../sipp/upload.js';
import { readWageTemplate, type TemplateFault, type WageTemplate } from '../sipp/wage-template.js';
import { isMadeName } from '../sipp/workbook.js';
import { sippMonth } from '../sipp/words.js';
import { readWholeFile } from './read-whole-file.js';

/** A hundred times what the portal's largest file is. */
const mostBytes = 20_000_000;

/**
 * Reads the portal's own wage files and finds whose rows they hold.
 * @param npp the company; undefined when nobody says.
 * @throws AppError check when a file is none of the portal's, of another month or company, names a worker twice, or has
 * somebody else in the row of a worker's KPJ; usage when it has no name.
 */
export async function sippTemplates(
  app: App,
  files: readonly string[],
  people: readonly Person[],
  { period, npp }: { readonly period: Period; readonly npp: string | undefined },
): Promise<NamedTemplate[]> {
  const templates: NamedTemplate[] = [];
  let company = npp;
  for (const file of files) {
    const name = ownName(file, templates);
    const template = await readTemplate(app, file, sippMonth(period));
    company ??= template.rows.find((row) => row.npp !== '')?.npp;
    refuseOthers(file, template, company, npp !== undefined);
    const matched = matchWages(template.rows, people);
    refuseUnclear(file, matched, templates);
    templates.push({ name, template, ...matched });
  }
  return templates;
}

/** @returns the name under which the file goes back to the portal; no other file of the folder has it. */
function ownName(file: string, others: readonly NamedTemplate[]): string {
  if (file === '-') {
    throw new AppError('usage', message('sipp.template.noName'), {
      code: 'USAGE',
      help: message('sipp.template.noName.help'),
    });
  }
  const name = basename(file);
  if (isMadeName(name))
    throw refused(message('sipp.template.madeName', { file: name }), message('sipp.template.madeName.help'));
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw refused(message('sipp.template.sameName', { file: name }));
  return name;
}

/** @param month BLTH. */
async function readTemplate(app: App, file: string, month: string): Promise<WageTemplate> {
  const template = await readWageTemplate(await readWholeFile(app, file, mostBytes));
  if ('fault' in template) throw refused(unreadable(file, template));
  const late = template.rows.find((row) => row.month !== '' && row.month !== month);
  if (late) throw refused(message('sipp.template.month', { file, row: late.row, found: late.month, month }));
  return template;
}

/** A wage goes into one row, and into nobody else's. */
function refuseUnclear(
  file: string,
  { rowOf, twice: [twice], strangers: [stranger] }: MatchedWages,
  others: readonly NamedTemplate[],
): void {
  if (twice) throw refused(message('sipp.template.twice', { file, row: twice.row.row, earlier: twice.earlier.row }));
  for (const other of others) {
    for (const [person, { row }] of rowOf) {
      const there = other.rowOf.get(person);
      if (there) throw refused(message('sipp.template.inTwo', { file, row, other: other.name, otherRow: there.row }));
    }
  }
  if (!stranger) return;
  const { person, row } = stranger;
  const [kpj, nik] = [maskKpj(person.kpj ?? ''), maskNik(row.nik)];
  throw refused(
    message('sipp.template.stranger', { file, row: row.row, name: person.name, other: row.name, kpj, nik }),
    message('sipp.template.stranger.help'),
  );
}

/** The rows of one upload are of one company, whether or not somebody says which. */
function refuseOthers(file: string, { rows }: WageTemplate, company: string | undefined, isSaid: boolean): void {
  const strange = rows.find((row) => row.npp !== '' && row.npp !== company);
  if (!strange || company === undefined) return;
  const found = { file, row: strange.row, found: strange.npp, npp: company };
  throw refused(message(isSaid ? 'sipp.template.npp' : 'sipp.template.twoNpp', found));
}

function unreadable(file: string, fault: TemplateFault): Message {
  if (fault.fault === 'column') return message('sipp.template.column', { file, column: fault.column });
  if (fault.fault === 'sheets') return message('sipp.template.sheets', { file, sheets: fault.sheets });
  if (fault.fault === 'shortened') return message('sipp.template.shortened', { file, row: fault.row });
  return message('sipp.template.notAWorkbook', { file });
}

function refused(text: Message, help: Message = message('sipp.template.help')): AppError {
  return new AppError('check', text, { code: 'WAGE_TEMPLATE_REFUSED', help });
}
