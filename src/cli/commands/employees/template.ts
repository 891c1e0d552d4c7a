import { Exit, message } from '../../../errors.js';
import { templateCsv } from '../../../workflows/roster-csv.js';
import { writeNew } from '../../../workflows/write-new.js';
import { command } from '../../command.js';
import { out } from '../../options.js';

export default command({
  options: [out],
  async run(_app, { out }) {
    const text = templateCsv();
    if (out === undefined)
      return { view: { json: { template: text }, blocks: [{ kind: 'verbatim', text }] }, exit: Exit.Done };
    await writeNew(out, text);
    return {
      view: {
        json: { file: out },
        blocks: [{ kind: 'text', text: message('employees.templateSaved', { file: out }), tone: 'good' }],
      },
      exit: Exit.Done,
    };
  },
});
