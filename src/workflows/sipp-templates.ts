import { basename } from 'node:path';
import type { App } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import type { Period } from '../law/calendar.js';
import type { Person } from '../roster/person.js';
import { matchWages } from '../sipp/match-wages.js';
import type { NamedTemplate } from '../sipp/upload.js';
import { readWageTemplate } from '../sipp/wage-template.js';
import { sippMonth } from '../sipp/words.js';
import { readWholeFile } from './read-whole-file.js';

/** A hundred times what the portal's largest file is. */
const mostBytes = 20_000_000;

/**
 * Reads the portal's own wage files and finds whose rows they hold.
 * @param npp the company; undefined when nobody says.
 * @throws AppError check when a file is none of the portal's, of another month or company, or names a worker twice.
 */
export async function sippTemplates(
  app: App,
  files: readonly string[],
  people: readonly Person[],
  { period, npp }: { readonly period: Period; readonly npp: string | undefined },
): Promise<NamedTemplate[]> {
  const templates: NamedTemplate[] = [];
  for (const file of files) {
    const name = basename(file);
    if (templates.some((other) => other.name === name))
      throw refused(message('sipp.template.sameName', { file: name }));
    const template = await readWageTemplate(await readWholeFile(app, file, mostBytes));
    if ('fault' in template) {
      const { fault } = template;
      throw refused(
        fault === 'column'
          ? message('sipp.template.column', { file, column: template.column })
          : message('sipp.template.notAWorkbook', { file }),
      );
    }
    const month = sippMonth(period);
    const late = template.rows.find((row) => row.month !== '' && row.month !== month);
    if (late) throw refused(message('sipp.template.month', { file, row: late.row, found: late.month, month }));
    const strange = npp === undefined ? undefined : template.rows.find((row) => row.npp !== '' && row.npp !== npp);
    if (strange && npp)
      throw refused(message('sipp.template.npp', { file, row: strange.row, found: strange.npp, npp }));
    const matched = matchWages(template.rows, people);
    const [twice] = matched.twice;
    if (twice) throw refused(message('sipp.template.twice', { file, row: twice.row.row, earlier: twice.earlier }));
    templates.push({ name, template, ...matched });
  }
  return templates;
}

function refused(text: Message): AppError {
  return new AppError('check', text, { code: 'WAGE_TEMPLATE_REFUSED', help: message('sipp.template.help') });
}
