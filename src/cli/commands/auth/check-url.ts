import { AppError, Exit, message } from '../../../errors.js';
import { checkUrl, type LinkVerdict } from '../../../workflows/check-url.js';
import { argument, command } from '../../command.js';
import { readText } from '../../options.js';
import type { Block } from '../../view/view.js';

const sentence = {
  agency: 'checkUrl.agency',
  trusted: 'checkUrl.trusted',
} as const;

export default command({
  arguments: [argument('url', 'arg.url', readText)],
  async run(app, { url }) {
    const found = await checkUrl(app, url);
    const { verdict, host, letters } = found;
    if (found.verdict === 'this-machine') {
      const text = message('checkUrl.thisMachine', { host });
      const failure = new AppError('check', text, {
        code: 'LINK_TO_THIS_MACHINE',
        help: message('checkUrl.thisMachine.help'),
      });
      return { view: { json: { verdict, host, letters }, blocks: [] }, exit: failure.exit, failure };
    }
    if (found.verdict !== 'refused') {
      const blocks: Block[] = [
        { kind: 'text', text: message(sentence[found.verdict], { host }), tone: 'good' },
        { kind: 'text', text: message('checkUrl.notOpened'), tone: 'dim' },
      ];
      return { view: { json: { verdict, host, letters }, blocks }, exit: Exit.Done };
    }
    const { reason } = found;
    const failure = new AppError('check', reason, { code: 'LINK_REFUSED', help: message('checkUrl.refused.help') });
    const blocks: Block[] = letters.some(isForeign) ? [spelt(letters)] : [];
    return { view: { json: { verdict, host, letters, reason }, blocks }, exit: failure.exit, failure };
  },
});

function isForeign({ codePoint }: LinkVerdict['letters'][number]): boolean {
  return codePoint !== null && Number.parseInt(codePoint.slice(2), 16) > 0x7e;
}

function spelt(letters: LinkVerdict['letters']): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'text', label: 'column.letters' },
      { name: 'codePoint', label: 'column.codePoint' },
      { name: 'script', label: 'column.script' },
    ],
    rows: letters.map(({ text, codePoint, script }) => [text, codePoint, script]),
  };
}
