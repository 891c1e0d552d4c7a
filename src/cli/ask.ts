import type { Ask, Choice } from '../app.js';
import { AppError, message, type Message } from '../errors.js';
import type { Speaker } from '../i18n/index.js';

/** No words of inquirer's own on its keys. */
const quiet = { style: { keysHelpTip: () => undefined } };

/** A star for each character, no key that shows them, and none of inquirer's own words. */
const hidden = { mask: '*', toggleMask: false } as const;

/**
 * Questions on a terminal, by inquirer, which is loaded when the first is asked; shown on stderr, as data goes to stdout.
 * @param welcome whether also the answer is read by a person.
 * @param clear takes away what else stands on the line.
 */
export function terminalAsk(
  { possible, welcome }: Pick<Ask, 'possible' | 'welcome'>,
  streams: { input: NodeJS.ReadStream; output: NodeJS.WriteStream },
  speak: Speaker,
  clear: () => void,
): Ask {
  const ask = async <T>(
    type: 'confirm' | 'password' | 'input' | 'select',
    question: Message,
    flag: string,
    { choices = [], check }: { choices?: readonly Choice[]; check?: (answer: string) => Message | undefined } = {},
  ): Promise<T> => {
    if (!possible) {
      throw new AppError('usage', message('ask.nobody', { question: speak.say(question) }), {
        code: 'INPUT_NEEDED',
        help: message('ask.nobody.help', { flag }),
      });
    }
    clear();
    const { default: inquirer } = await import('inquirer');
    const prompt = inquirer.createPromptModule({ input: streams.input, output: streams.output });
    try {
      const validate = (answer: string): string | true => {
        const wrong = check?.(answer);
        return wrong ? speak.say(wrong) : true;
      };
      const base = { name: 'answer' as const, message: speak.say(question) };
      const answers =
        type === 'confirm'
          ? await prompt([
              {
                type,
                ...base,
                default: false,
                transformer: (yes: boolean) => speak(yes ? 'general.yes' : 'general.no'),
              },
            ])
          : type === 'select'
            ? await prompt([{ type, ...base, theme: quiet, choices: named(choices) }])
            : await prompt([type === 'password' ? { type, ...base, ...hidden } : { type, ...base, validate }]);
      return answers.answer as T;
    } catch (error) {
      if (error instanceof Error && error.name === 'ExitPromptError') {
        throw new AppError('interrupted', message('ask.interrupted'), { code: 'INTERRUPTED' });
      }
      throw error;
    }
  };
  const named = (choices: readonly Choice[]) =>
    choices.map(({ value, label }) => ({ value, name: speak.say(label), short: speak.say(label) }));
  return {
    possible,
    welcome: possible && welcome,
    confirm: (question, flag) => ask<boolean>('confirm', question, flag),
    secret: (question, flag) => ask<string>('password', question, flag),
    text: (question, flag, check) => ask<string>('input', question, flag, check && { check }),
    choose: (question, choices, flag) => ask<string>('select', question, flag, { choices }),
  };
}
