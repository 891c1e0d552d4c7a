import { AppError, Exit, message } from '../../../errors.js';
import type { FixedKey } from '../../../i18n/messages.js';
import { diagnosticCodes, severityOf } from '../../../workflows/diagnostic-codes.js';
import { command, optionalArgument } from '../../command.js';
import { nearest } from '../../nearest.js';
import { readText } from '../../options.js';
import { type Cell, tableView } from '../../view/view.js';

export default command({
  arguments: [optionalArgument('code', 'arg.code', readText)],
  run: async (_app, { code }) => {
    if (code === undefined) {
      const rows = diagnosticCodes.map((known): Cell[] => {
        const severity = severityOf(known);
        return [known, { code: severity, label: `diagnostics.${severity}` }];
      });
      const view = tableView(
        { codes: diagnosticCodes.map((known) => ({ code: known, severity: severityOf(known) })) },
        {
          columns: [
            { name: 'code', label: 'column.code' },
            { name: 'severity', label: 'column.severity' },
          ],
          rows,
        },
      );
      return { view, exit: Exit.Done };
    }
    const known = diagnosticCodes.find((name) => name === code.toUpperCase());
    if (!known) {
      const near = nearest(code, diagnosticCodes);
      throw new AppError('usage', message('explain.unknown', { word: code }), {
        code: 'CODE_UNKNOWN',
        help: near ? message('explain.near', { near }) : message('explain.unknown.help'),
      });
    }
    const text = { key: `explain.${known}` as FixedKey, params: {} };
    return {
      view: {
        json: { code: known, severity: severityOf(known), explanation: text },
        blocks: [
          { kind: 'verbatim', text: known },
          { kind: 'text', text },
        ],
      },
      exit: Exit.Done,
    };
  },
});
